import { isPortableName } from '../../../shared/ports/check-path.ts';
import type { FileStore, WorkspacePath } from '../../../shared/ports/file-store.ts';
import { FOLDER_OF_KIND, MEDIA_FOLDER } from '../../../shared/workspace/paths.ts';

/** Folders whose files are kept; what else lies in the folder (printed files, letters) is not Mappe's. */
const FOLDERS: ReadonlySet<string> = new Set([...Object.values(FOLDER_OF_KIND), MEDIA_FOLDER]);
const SET_ASIDE = /\.broken-\d+$/;

/** True for a file of which every version is kept: it is Mappe's, and its name means the same on every system. */
export function isVersioned(path: WorkspacePath): boolean {
  const names = path.split('/');
  const [first = ''] = names;
  const ours = names.length === 1 ? path.endsWith('.json') : FOLDERS.has(first);
  return ours && !SET_ASIDE.test(path) && names.every((name) => !name.startsWith('.') && isPortableName(name));
}

/** Every such file of a folder, in the order of paths. */
export async function versionedFiles(store: FileStore): Promise<readonly WorkspacePath[]> {
  const found: WorkspacePath[] = [];
  const visit = async (folder: WorkspacePath): Promise<void> => {
    for (const { name, kind } of (await store.list(folder)) ?? []) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'file' && isVersioned(path)) found.push(path);
      else if (kind === 'folder' && isVersioned(`${path}/x`)) await visit(path);
    }
  };
  await visit('');
  return found.toSorted();
}
