import type { WorkspacePath } from '../../ports/file-store.ts';
import type { History, Version } from '../../ports/history.ts';
import { isGoodFile } from './is-good-file.ts';

/** So many versions are looked at: who breaks a file notices it. */
const MOST = 200;

/** The newest version in which a file can be used; null when there is none. */
export async function lastGoodVersion(history: Pick<History, 'list' | 'read'>, path: WorkspacePath): Promise<Version | null> {
  for (const version of await history.list({ startsWith: [path], limit: MOST })) {
    const [bytes = null] = await history.read(version.id, [path]);
    if (bytes !== null && isGoodFile(path, bytes)) return version;
  }
  return null;
}
