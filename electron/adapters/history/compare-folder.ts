import type { FileStore, WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { VersionId } from '../../../shared/ports/history.ts';
import type { GitBranch } from './git-branch.ts';
import { gitObject, type ObjectId } from './git-object.ts';
import { listTree, type TreeEntry } from './git-tree.ts';
import { isVersioned, versionedFiles } from './versioned-files.ts';
import { writeObjects } from './write-objects.ts';

/** Files whose content is stored at a time, so that a folder of pictures does not have to fit into memory. */
const PORTION = 400;

/** What differs between a folder and a version; the contents are stored. null = the file is gone. */
export async function compareFolder(
  store: FileStore,
  branch: GitBranch,
  version: VersionId | null,
): Promise<ReadonlyMap<WorkspacePath, ObjectId | null>> {
  const tree = branch.treeOf(version);
  const known: ReadonlyMap<WorkspacePath, TreeEntry> = tree === null ? new Map() : listTree(branch.repository, tree);
  const present = await versionedFiles(store);
  const changes = new Map<WorkspacePath, ObjectId | null>();
  for (let start = 0; start < present.length; start += PORTION) {
    const paths = present.slice(start, start + PORTION);
    const blobs = (await store.readMany(paths)).map((file) => file && gitObject('blob', file.bytes));
    const changed = blobs.map((blob, index) => (blob !== null && known.get(paths[index] ?? '')?.id !== blob.id ? blob : null));
    await writeObjects(
      branch.path,
      changed.filter((blob) => blob !== null),
    );
    for (const [index, blob] of changed.entries()) if (blob) changes.set(paths[index] ?? '', blob.id);
  }
  const still = new Set(present);
  for (const path of known.keys()) if (!still.has(path) && isVersioned(path)) changes.set(path, null);
  return changes;
}
