import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent } from '../disk/disk-errors.ts';
import { lookAt } from '../disk/disk-look.ts';
import { syncFolder, writeTemporary } from '../disk/disk-replace.ts';
import { OWN_FOLDER } from './branch-tip.ts';
import type { GitObject, ObjectId } from './git-object.ts';
import { ObjectReader } from './object-reader.ts';
import { PackWriter } from './pack-file.ts';
import { PackReader } from './pack-reader.ts';
import { isDead, processName } from './process-name.ts';
import { rowsOfObjects } from './rows-of-objects.ts';

/** From so many loose objects or packs on it pays to put them together. */
const MANY_LOOSE = 2_000;
const MANY_PACKS = 20;
/** Bytes: a larger object (a picture) gains nothing and stays as it is; and no pack becomes larger than that. */
const LARGE_OBJECT = 256_000;
const LARGEST_PACK = 500_000_000;
const UNFINISHED = /^packing-(.+)-[0-9a-f]{8}$/;

interface Stored {
  readonly name: string;
  readonly bytes: number;
  readonly at: number;
}

/** Makes a repository small when many objects have come together. @returns whether there was reason to */
export async function packIfLoose(repository: string): Promise<boolean> {
  const manyLoose = (await looseObjects(repository)).length >= MANY_LOOSE;
  if (manyLoose) await packLoose(repository);
  const packs = await packsOf(repository);
  if (packs.length >= MANY_PACKS) await putTogether(repository, [], smallestOf(packs));
  return manyLoose || packs.length >= MANY_PACKS;
}

/** Puts everything together that can be. */
export async function packRepository(repository: string): Promise<void> {
  await packLoose(repository);
  await putTogether(repository, [], within(await packsOf(repository)));
}

/** Those that came about together go into one pack: each is likely to be like the one before. */
async function packLoose(repository: string): Promise<void> {
  const inOrder = (await looseObjects(repository)).toSorted((a, b) => a.at - b.at);
  for (let rest = inOrder; rest.length > 0;) {
    const some = within(rest);
    await putTogether(repository, some, []);
    rest = rest.slice(some.length);
  }
}

/** As many of the smallest as together outweigh the next: so every object is written anew a few times in all, not with each packing. */
function smallestOf(packs: readonly Stored[]): readonly Stored[] {
  const sorted = packs.toSorted((a, b) => a.bytes - b.bytes);
  let many = sorted.length;
  while (many > 2 && (sorted[many - 1]?.bytes ?? 0) >= sumOf(sorted.slice(0, many - 1))) many--;
  return within(sorted.slice(0, many));
}

function within(stored: readonly Stored[]): readonly Stored[] {
  let [many, bytes] = [1, stored[0]?.bytes ?? 0];
  for (; many < stored.length && bytes + (stored[many]?.bytes ?? 0) <= LARGEST_PACK; many++) bytes += stored[many]?.bytes ?? 0;
  return stored.slice(0, many);
}

const sumOf = (stored: readonly Stored[]): number => stored.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * One pack of these objects and packs; then what is in it as well goes. libgit2's own pack builder compares each folder with ten others
 * as if it knew nothing of them, which takes longer than anybody waits; we know what each came from. A crash at any moment leaves
 * everything somewhere.
 */
async function putTogether(repository: string, loose: readonly Stored[], packs: readonly Stored[]): Promise<void> {
  if (loose.length === 0 && packs.length < 2) return;
  const folder = join(repository, 'objects', 'pack');
  await mkdir(folder, { recursive: true });
  await mkdir(join(repository, OWN_FOLDER), { recursive: true });
  await clearUnfinished(repository);
  const ids = new Set([...loose.map(({ name }) => name), ...packs.flatMap(({ name }) => idsIn(join(folder, name)))]);
  const unfinished = join(repository, OWN_FOLDER, `packing-${processName()}-${randomBytes(4).toString('hex')}`);
  try {
    const { name, index } = await writePack(repository, ids, unfinished);
    if ((await lookAt(join(folder, `${name}.pack`))) === null) await rename(unfinished, join(folder, `${name}.pack`));
    await syncFolder(folder);
    // A pack without its index is not looked at: the index comes last.
    await rename(await writeTemporary(join(folder, `${name}.idx`), index, READ_ONLY), join(folder, `${name}.idx`));
    await syncFolder(folder);
    for (const { name: id } of loose) await rm(join(repository, 'objects', id.slice(0, 2), id.slice(2)), { force: true });
    for (const pack of packs) if (pack.name !== name) await removePack(join(folder, pack.name));
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function writePack(
  repository: string,
  ids: ReadonlySet<ObjectId>,
  file: string,
): Promise<{ readonly name: string; readonly index: Uint8Array }> {
  const handle = await open(file, 'wx', READ_ONLY);
  try {
    const written = await ObjectReader.over(repository, (objects) => {
      const writer = new PackWriter(ids.size, (bytes) => {
        for (let done = 0; done < bytes.byteLength;) done += writeSync(handle.fd, bytes, done);
      });
      for (const row of rowsOfObjects(objects, ids)) addRow(objects, writer, row);
      return writer.finish();
    });
    await handle.sync();
    return written;
  } finally {
    await handle.close();
  }
}

/**
 * Each is made of the one whose number is its own without its lowest bit: of ten thousand, none is more than fourteen steps from one
 * that is stored whole, and half of them are made of their neighbour.
 */
function addRow(objects: ObjectReader, writer: PackWriter, row: readonly ObjectId[]): void {
  const bases: { readonly number: number; readonly object: GitObject }[] = [];
  for (const [number, id] of row.entries()) {
    while ((bases.at(-1)?.number ?? 0) > (number & (number - 1))) bases.pop();
    const object = objects.read(id);
    writer.add(object, number === 0 ? null : (bases.at(-1)?.object ?? null));
    bases.push({ number, object });
  }
}

/** Without its index a pack is not looked at; the other way round it would be missed. Windows keeps what is open: next time. */
async function removePack(path: string): Promise<void> {
  for (const ending of ['idx', 'pack', 'rev', 'bitmap']) await rm(`${path}.${ending}`, { force: true }).catch(() => null);
}

/** What a program that was killed in the middle of it left behind. */
async function clearUnfinished(repository: string): Promise<void> {
  for (const name of await namesIn(join(repository, OWN_FOLDER))) {
    const [, owner] = UNFINISHED.exec(name) ?? [];
    if (owner !== undefined && isDead(owner)) await rm(join(repository, OWN_FOLDER, name), { recursive: true, force: true });
  }
}

async function looseObjects(repository: string): Promise<readonly Stored[]> {
  const found: Stored[] = [];
  for (const folder of (await namesIn(join(repository, 'objects'))).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    const ids = (await namesIn(join(repository, 'objects', folder))).map((name) => folder + name).filter((id) => /^[0-9a-f]{40}$/.test(id));
    found.push(...(await sized(ids, (id) => join(repository, 'objects', folder, id.slice(2)))));
  }
  return found.filter(({ bytes }) => bytes <= LARGE_OBJECT);
}

/** Packs that we may take apart: not those that somebody marked, or entered in a common index. */
async function packsOf(repository: string): Promise<readonly Stored[]> {
  const folder = join(repository, 'objects', 'pack');
  const names = new Set(await namesIn(folder));
  if (names.has('multi-pack-index')) return [];
  const packs = [...names].filter((name) => /^pack-[0-9a-f]{40}\.idx$/.test(name)).map((name) => name.slice(0, -'.idx'.length));
  const ours = packs.filter((name) => !names.has(`${name}.keep`) && !names.has(`${name}.promisor`));
  return sized(ours, (name) => join(folder, `${name}.pack`));
}

/** Without those that another process just took away. */
async function sized(names: readonly string[], fileOf: (name: string) => string): Promise<readonly Stored[]> {
  const found = await Promise.all(
    names.map(async (name): Promise<readonly Stored[]> => {
      const stats = await stat(fileOf(name)).catch(() => null);
      return stats === null ? [] : [{ name, bytes: stats.size, at: stats.mtimeMs }];
    }),
  );
  return found.flat();
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

function idsIn(path: string): readonly ObjectId[] {
  const pack = new PackReader(path);
  try {
    return pack.ids();
  } finally {
    pack.close();
  }
}

const READ_ONLY = 0o444;
