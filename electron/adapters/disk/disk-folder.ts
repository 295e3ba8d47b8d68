import { access, constants, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { appError } from '../../../shared/model/app-error.ts';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import { systemCode } from './disk-errors.ts';
import { lookAt, lookNow } from './disk-look.ts';
import { DiskPace } from './disk-pace.ts';
import { syncFolder } from './disk-replace.ts';

/** "chapters/arbeit" of "chapters/arbeit/chapter.md"; "" of a file at the top. */
export function folderOf(path: WorkspacePath): WorkspacePath {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Every folder on the way down: "a/b" gives "a" and "a/b". */
function stepsTo(folder: WorkspacePath): WorkspacePath[] {
  const names = folder === '' ? [] : folder.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/**
 * Refuses folders that are reached through a link (or a Windows junction): with none below the root, nothing leaves the root.
 * A folder that is not there is not its matter.
 * @throws AppError `file.link`
 */
export async function refuseLinks(root: string, folders: Iterable<WorkspacePath>, pace = new DiskPace()): Promise<void> {
  const steps = new Set([...folders].flatMap(stepsTo));
  await Promise.all(
    [...steps].map(async (step) => {
      const absolute = join(root, step);
      const found = await pace.take(
        () => lookNow(absolute),
        async () => lookAt(absolute),
      );
      if (found?.isSymbolicLink()) throw appError('file.link', { path: step }, { path: step });
    }),
  );
}

/** Makes the folders that are missing, each durable in the one above it. */
export async function makeFolder(root: string, folder: WorkspacePath): Promise<void> {
  for (const step of stepsTo(folder)) {
    const absolute = join(root, step);
    try {
      await mkdir(absolute);
      await syncFolder(dirname(absolute));
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
  await refuseLinks(root, [folder]);
}

/**
 * The permissions that the file has and keeps; null for a new one. A write-protected file could be renamed over all the same,
 * and the administrator's account is stopped by no permission: whoever took the right to write away meant it, so we look.
 * @throws AppError `file.read-only`
 */
export async function modeToKeep(target: string, path: WorkspacePath): Promise<number | null> {
  // On Windows the read-only mark of a folder means something else.
  if (process.platform !== 'win32') refuseReadOnly((await stat(dirname(target))).mode, path);
  const found = await lookAt(target);
  if (found === null) return null;
  refuseReadOnly(found.mode, path);
  await access(target, constants.W_OK);
  return found.mode & 0o777;
}

function refuseReadOnly(mode: number, path: WorkspacePath): void {
  if ((mode & 0o222) === 0) throw appError('file.read-only', { path }, { path });
}

/** Takes away the folder of a thing that is gone ("chapters/arbeit"), unless something else lies in it; "contacts" itself stays. */
export async function removeEmptyFolder(root: string, folder: WorkspacePath): Promise<void> {
  const absolute = join(root, folder);
  if (folderOf(folder) !== '') {
    try {
      await rmdir(absolute);
    } catch (error) {
      const code = systemCode(error);
      if (code === null || !STAYS.has(code)) throw error;
      return;
    }
    await syncFolder(dirname(absolute));
  } else await syncFolder(absolute);
}

/** Not empty, by the names of different systems; or held open, or gone already. */
const STAYS: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY', 'ENOENT']);
