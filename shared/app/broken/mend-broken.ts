import { appError } from '../../model/app-error.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import type { History } from '../../ports/history.ts';
import { isGoodFile } from '../history/is-good-file.ts';
import { lastGoodVersion } from '../history/last-good-version.ts';

/**
 * Puts the last good version of a broken file in its place. The broken one is not thrown away: it is moved beside it first, since a
 * sentence may be in it that is nowhere else.
 * @returns where the broken one lies now
 * @throws AppError `history.no-version` when there is no good one; `file.conflict` when the file is fine by now
 */
export async function mendBroken(
  store: FileStore,
  history: Pick<History, 'list' | 'read'>,
  path: WorkspacePath,
): Promise<{ readonly aside: WorkspacePath }> {
  const present = await store.read(path);
  if (present && isGoodFile(path, present.bytes)) throw appError('file.conflict', { path }, { path });
  const version = await lastGoodVersion(history, path);
  const [good = null] = version ? await history.read(version.id, [path]) : [];
  if (good === null) throw appError('history.no-version', { version: '' });
  const aside = await store.setAside(path);
  await store.write(path, good, null);
  return { aside };
}
