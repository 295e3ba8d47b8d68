import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemCode, writeError } from '../adapters/disk/disk-errors.ts';
import { openDiskFileStore, type DiskFileStore } from '../adapters/disk/disk-file-store.ts';
import { appError } from '../../shared/model/app-error.ts';
import type { Terminal } from './terminal.ts';

/**
 * The store of a folder that is made where there is none.
 * @throws AppError `folder.missing` when a file is in its place, `file.read-only`, `disk.full`
 */
export async function makeFolder(terminal: Pick<Terminal, 'cwd'>, folder: string): Promise<DiskFileStore> {
  const path = resolve(terminal.cwd, folder);
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' || code === 'ENOTDIR') throw appError('folder.missing', { folder }, null, { cause: error });
    throw writeError(error, folder);
  }
  return openDiskFileStore(path);
}
