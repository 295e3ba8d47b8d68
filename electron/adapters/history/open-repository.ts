import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { initRepository, openRepository as openWithLibrary, type Repository } from 'es-git';
import { AppError, appError } from '../../../shared/model/app-error.ts';
import { systemCode, writeError } from '../disk/disk-errors.ts';
import { lookAt } from '../disk/disk-look.ts';
import { syncFolder } from '../disk/disk-replace.ts';
import { clearDeadLocks, OWN_FOLDER } from './branch-tip.ts';
import { BRANCH } from './git-branch.ts';
import { clearStaleLocks } from './library-locks.ts';
import { processName } from './process-name.ts';

/** In our own folder of a repository: whose versions it keeps. */
export const FOLDER_FILE = 'folder.txt';

/**
 * Where the versions of a folder lie on this computer: by the real path of the folder, so that a copy of a folder has a
 * history of its own. The name is for people; the hash makes it the folder's.
 */
export function repositoryOf(folder: string, data: string): string {
  const name = basename(folder)
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 40);
  return join(data, 'history', `${name}-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.git`);
}

/**
 * Opens the repository of a folder, and makes it where there is none.
 * @throws AppError `history.failed`, `disk.full`
 */
export async function openRepository(path: string, folder: string): Promise<Repository> {
  try {
    if ((await lookAt(join(path, 'HEAD'))) === null) await makeRepository(path, folder);
    await clearDeadLocks(path, BRANCH);
    await clearStaleLocks(path);
    return await openWithLibrary(path, { bare: true, noSearch: true, noDotgit: true });
  } catch (error) {
    throw historyError(error, path);
  }
}

/** Made beside its place and moved there whole: nobody ever opens half a repository. */
async function makeRepository(path: string, folder: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const making = `${path}.making-${processName()}`;
  await rm(making, { recursive: true, force: true });
  const repository = await initRepository(making, { bare: true, noReinit: true, externalTemplate: false, initialHead: BRANCH });
  const config = repository.config();
  config.setBool('core.fsyncObjectFiles', true);
  // Two computers may write names in different forms; ours are always NFC.
  config.setBool('core.precomposeUnicode', false);
  await mkdir(join(making, OWN_FOLDER));
  await writeFile(join(making, OWN_FOLDER, FOLDER_FILE), `${folder}\n`);
  try {
    await rename(making, path);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Another process was faster.
    if (systemCode(error) !== 'ENOTEMPTY' && systemCode(error) !== 'EEXIST' && (await lookAt(join(path, 'HEAD'))) === null) throw error;
  }
  await syncFolder(dirname(path));
}

/** A failure of the repository in the terms of the user. */
export function historyError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  if (systemCode(error) === 'ENOSPC' || systemCode(error) === 'EDQUOT') return writeError(error, path);
  const detail = error instanceof Error ? error.message : String(error);
  if (detail.includes('code=Locked')) return appError('history.locked', { path }, null, { cause: error });
  return appError('history.failed', { detail }, null, { cause: error });
}
