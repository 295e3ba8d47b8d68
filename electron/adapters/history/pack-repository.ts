import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { initRepository } from 'es-git';
import { isAbsent } from '../disk-errors.ts';
import { lookAt } from '../disk-look.ts';
import { syncFolder } from '../disk-replace.ts';
import { OWN_FOLDER } from './branch-tip.ts';

/** From so many loose objects or packs on it pays to put them together. */
const MANY_LOOSE = 2_000;
const MANY_PACKS = 20;

/** Makes a repository small when many objects have come together. @returns whether there was reason to */
export async function packIfLoose(repository: string): Promise<boolean> {
  const few = (await looseObjects(repository)).length < MANY_LOOSE && (await packNames(repository)).length < MANY_PACKS;
  if (!few) await packRepository(repository);
  return !few;
}

/**
 * libgit2's pack builder reaches us through no function of `es-git`, but fetching from a folder uses it: a fresh repository
 * fetches everything that a branch leads to, and so has it in one pack with deltas. That pack is moved over, and then what is
 * in it as well goes. Objects that no branch leads to stay as they are. A crash at any moment leaves everything somewhere.
 */
export async function packRepository(repository: string): Promise<void> {
  const [loose, packs] = [await looseObjects(repository), await packNames(repository)];
  const fresh = join(repository, OWN_FOLDER, `packing-${randomBytes(4).toString('hex')}`);
  try {
    const scratch = await initRepository(fresh, { bare: true, noReinit: true, externalTemplate: false });
    scratch.config().setBool('core.fsyncObjectFiles', true);
    const source = scratch.createRemote('source', repository);
    await source.fetch(['+refs/*:refs/*']);
    const made = await packNames(fresh);
    const folder = join(repository, 'objects', 'pack');
    await mkdir(folder, { recursive: true });
    const packed = new Set<string>();
    for (const name of made) {
      for (const id of await idsInIndex(join(fresh, 'objects', 'pack', `${name}.idx`))) packed.add(id);
      for (const ending of ['pack', 'idx'])
        await place(join(fresh, 'objects', 'pack', `${name}.${ending}`), join(folder, `${name}.${ending}`));
    }
    await syncFolder(folder);
    await removePacked(
      repository,
      packed,
      loose,
      packs.filter((name) => !made.includes(name)),
    );
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function removePacked(
  repository: string,
  packed: ReadonlySet<string>,
  loose: readonly string[],
  packs: readonly string[],
): Promise<void> {
  for (const id of loose) if (packed.has(id)) await rm(join(repository, 'objects', id.slice(0, 2), id.slice(2)), { force: true });
  for (const name of packs) {
    const base = join(repository, 'objects', 'pack', name);
    const ids = await idsInIndex(`${base}.idx`);
    if (!ids.every((id) => packed.has(id))) continue;
    // Without its index a pack is not looked at; the other way round it would be missed. Windows keeps what is open: next time.
    for (const ending of ['idx', 'pack', 'rev']) await rm(`${base}.${ending}`, { force: true }).catch(() => null);
  }
}

async function place(from: string, to: string): Promise<void> {
  const handle = await open(from, 'r');
  await handle.sync().finally(async () => handle.close());
  if ((await lookAt(to)) === null) await rename(from, to);
}

async function looseObjects(repository: string): Promise<readonly string[]> {
  const folders = (await namesIn(join(repository, 'objects'))).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const ids = await Promise.all(
    folders.map(async (folder) => (await namesIn(join(repository, 'objects', folder))).map((name) => folder + name)),
  );
  return ids.flat().filter((id) => /^[0-9a-f]{40}$/.test(id));
}

async function packNames(repository: string): Promise<readonly string[]> {
  const names = await namesIn(join(repository, 'objects', 'pack'));
  return names.filter((name) => name.endsWith('.idx')).map((name) => name.slice(0, -'.idx'.length));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

/** The ids in an index of version 2: after its head and 256 counts, the last of which is how many there are. */
async function idsInIndex(file: string): Promise<readonly string[]> {
  const bytes = await readFile(file);
  const ids = 8 + 256 * 4;
  return Array.from({ length: bytes.readUInt32BE(ids - 4) }, (_, index) => bytes.toString('hex', ids + index * 20, ids + index * 20 + 20));
}
