import fs from 'node:fs';
import { contentHash } from '../../../shared/model/content-hash.ts';
import type { StoredFile } from '../../../shared/ports/file-store.ts';
import { appError } from '../../../shared/model/app-error.ts';
import { isAbsent, readError } from './disk-errors.ts';

/** Bytes. The largest pictures that offices have are a third of it. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

// Windows has no such flag; there we look at the name first.
const HAS_NOFOLLOW = process.platform !== 'win32';
// O_NONBLOCK: opening a named pipe must not wait for somebody to write into it.
const FLAGS = fs.constants.O_RDONLY | (HAS_NOFOLLOW ? fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK : 0);

/** Computes the hash when it is first asked for: reading 10,000 files to show their state needs none. */
class ReadFile implements StoredFile {
  readonly bytes: Uint8Array;
  #hash: string | null = null;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get hash(): string {
    this.#hash ??= contentHash(this.bytes);
    return this.#hash;
  }
}

/** Reads a whole file without following a link, at once: for many small files on a disk of this computer. null when there is none. */
export function readNow(file: string, path: string): StoredFile | null {
  try {
    if (!HAS_NOFOLLOW) refuseLink(fs.lstatSync(file), path);
    const descriptor = fs.openSync(file, FLAGS);
    try {
      const bytes = new Uint8Array(sizeOf(fs.fstatSync(descriptor), path));
      let filled = 0;
      for (let count = -1; filled < bytes.length && count !== 0; filled += count) {
        count = fs.readSync(descriptor, bytes, filled, bytes.length - filled, null);
      }
      return new ReadFile(filled === bytes.length ? bytes : bytes.slice(0, filled));
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    if (isAbsent(error)) return null;
    throw readError(error, path);
  }
}

/** The same in the background: for what may take long. */
export async function readLater(file: string, path: string): Promise<StoredFile | null> {
  try {
    if (!HAS_NOFOLLOW) refuseLink(await fs.promises.lstat(file), path);
    const handle = await fs.promises.open(file, FLAGS);
    try {
      sizeOf(await handle.stat(), path);
      const { buffer, byteOffset, byteLength } = await handle.readFile();
      return new ReadFile(new Uint8Array(buffer, byteOffset, byteLength));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isAbsent(error)) return null;
    throw readError(error, path);
  }
}

function sizeOf(stats: fs.Stats, path: string): number {
  if (!stats.isFile()) throw appError('file.unreadable', { reason: stats.isDirectory() ? 'EISDIR' : 'EINVAL' }, { path });
  if (stats.size > MAX_FILE_BYTES) throw appError('file.too-large', { bytes: stats.size, limit: MAX_FILE_BYTES }, { path });
  return stats.size;
}

function refuseLink(stats: fs.Stats, path: string): void {
  if (stats.isSymbolicLink()) throw appError('file.link', { path }, { path });
}
