import { resolve } from 'node:path';
import { appError } from '../../shared/model/app-error.ts';
import { SETTINGS_PATH } from '../../shared/workspace/paths.ts';
import { openDiskFileStore, type DiskFileStore } from '../adapters/disk/disk-file-store.ts';
import type { Terminal } from './terminal.ts';

/**
 * The store of a workspace named on the command line.
 * @throws AppError `folder.missing`; `workspace.not-a-workspace`, by the whole path, since "." tells nobody where they are
 */
export async function openFolder(terminal: Pick<Terminal, 'cwd'>, folder: string): Promise<DiskFileStore> {
  const path = resolve(terminal.cwd, folder);
  const store = await openDiskFileStore(path);
  if ((await store.read(SETTINGS_PATH)) === null) throw appError('workspace.not-a-workspace', { folder: path });
  return store;
}
