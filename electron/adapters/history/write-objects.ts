import { link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { systemCode } from '../disk/disk-errors.ts';
import { lookAt } from '../disk/disk-look.ts';
import { syncFolder, writeTemporary } from '../disk/disk-replace.ts';
import { objectHeader, type GitObject } from './git-object.ts';
import { PackWriter } from './pack-file.ts';

/** From so many on, one file with all of them costs less than one each: every file is an fsync or two. */
const MANY = 24;

/**
 * Stores objects durably. libgit2 as it reaches us through `es-git` cannot write a blob without a file of its work tree, and
 * there is none: so they are written here, by the rules of everything else that we write.
 */
export async function writeObjects(repository: string, objects: readonly GitObject[]): Promise<void> {
  const once = [...new Map(objects.map((object) => [object.id, object])).values()];
  if (once.length >= MANY) return writePack(repository, once);
  // Side by side, so that a disk brings them to rest in one go.
  const folders = await Promise.all(once.map(async (object) => writeLoose(repository, object)));
  await Promise.all([...new Set(folders)].map(syncFolder));
}

/** @returns the folder in which its name is to be made durable yet */
async function writeLoose(repository: string, { id, kind, content }: GitObject): Promise<string> {
  const folder = join(repository, 'objects', id.slice(0, 2));
  const target = join(folder, id.slice(2));
  if ((await lookAt(target)) !== null) return folder;
  const bytes = Buffer.concat([Buffer.from(objectHeader(kind, content.byteLength)), content]);
  if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(dirname(folder));
  const temporary = await writeTemporary(target, deflateSync(bytes), READ_ONLY);
  try {
    await place(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
  return folder;
}

async function writePack(repository: string, objects: readonly GitObject[]): Promise<void> {
  const folder = join(repository, 'objects', 'pack');
  await mkdir(folder, { recursive: true });
  const parts: Uint8Array[] = [];
  const writer = new PackWriter(objects.length, (bytes) => void parts.push(bytes));
  for (const object of objects) writer.add(object);
  const { name, index } = writer.finish();
  const pack = Buffer.concat(parts);
  // A pack without its index is not looked at: the index comes last.
  for (const [ending, bytes] of [
    ['pack', pack],
    ['idx', index],
  ] as const) {
    const target = join(folder, `${name}.${ending}`);
    const temporary = await writeTemporary(target, bytes, READ_ONLY);
    await rename(temporary, target);
    await syncFolder(folder);
  }
}

/** Another process may have stored the same object: its content is the same by its name. */
async function place(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') await rename(temporary, target);
  }
}

const READ_ONLY = 0o444;
