import { resolve } from 'node:path';
import { openDiskFileStore, type DiskFileStore } from '../adapters/disk-file-store.ts';
import type { Terminal } from './terminal.ts';

/**
 * The store of a folder named on the command line.
 * @throws AppError `folder.missing`
 */
export async function openFolder(terminal: Terminal, folder: string): Promise<DiskFileStore> {
  return openDiskFileStore(resolve(terminal.cwd, folder));
}
