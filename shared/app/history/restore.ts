import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import type { History, VersionId } from '../../ports/history.ts';
import type { RunningJob } from '../jobs.ts';

/**
 * Takes files back to a version, through the same door as every save: what they said until now stays a version, and what
 * others save meanwhile is not overwritten. Files that came later stay, since nobody asked to lose them. What is back stays where
 * the rest is cancelled.
 * @returns the files that changed
 * @throws AppError `history.no-version`; `file.conflict` when somebody saved in between
 */
export async function restore(
  store: FileStore,
  history: Pick<History, 'read' | 'pathsOf'>,
  version: VersionId,
  isWanted: (path: WorkspacePath) => boolean,
  running?: RunningJob,
): Promise<readonly WorkspacePath[]> {
  const paths = (await history.pathsOf(version)).filter(isWanted);
  const contents = await history.read(version, paths);
  const present = await store.readMany(paths);
  const restored: WorkspacePath[] = [];
  for (const [index, path] of paths.entries()) {
    if (running?.signal.aborted) break;
    const [was, is] = [contents[index] ?? null, present[index] ?? null];
    if (was === null || (is && sameBytes(was, is.bytes))) continue;
    running?.progress(index, paths.length);
    await store.write(path, was, is?.hash ?? null);
    restored.push(path);
  }
  return restored;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
