import type { Repository } from 'es-git';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import { gitObject, type GitObject, type ObjectId } from './git-object.ts';

/** What an entry can be, by its mode; links and other repositories can be in a tree that somebody else made. */
export const MODE = { file: 0o100_644, program: 0o100_755, folder: 0o40_000, link: 0o120_000, repository: 0o160_000 } as const;

export interface TreeEntry {
  readonly name: string;
  readonly mode: number;
  readonly id: ObjectId;
}

export function readTree(repository: Repository, id: ObjectId): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  const walk = repository.getTree(id).iter();
  for (let { done, value: entry } = walk.next(); !done && entry; { done, value: entry } = walk.next()) {
    entries.push({ name: entry.name(), mode: entry.filemode(), id: entry.id() });
  }
  return entries;
}

/** Every entry below a tree that is no folder, by its path. */
export function listTree(repository: Repository, id: ObjectId, above = ''): ReadonlyMap<WorkspacePath, TreeEntry> {
  const found = new Map<WorkspacePath, TreeEntry>();
  for (const entry of readTree(repository, id)) {
    const path = above + entry.name;
    if (entry.mode !== MODE.folder) found.set(path, entry);
    else for (const [below, file] of listTree(repository, entry.id, `${path}/`)) found.set(below, file);
  }
  return found;
}

export function isFile({ mode }: TreeEntry): boolean {
  return mode === MODE.file || mode === MODE.program;
}

/** Id of a file in a tree; null when there is none. */
export function findInTree(repository: Repository, tree: ObjectId | null, path: WorkspacePath): ObjectId | null {
  if (tree === null) return null;
  const entry = repository.getTree(tree).getPath(path);
  return entry?.type() === 'Blob' ? entry.id() : null;
}

/**
 * A tree with some of its files changed, null = removed. Only the folders on the way are made anew, and put into `made`.
 * @returns null for a folder in which nothing is left
 */
export function patchTree(
  repository: Repository,
  tree: ObjectId | null,
  changes: ReadonlyMap<WorkspacePath, ObjectId | null>,
  made: GitObject[],
): ObjectId | null {
  const entries = new Map((tree === null ? [] : readTree(repository, tree)).map((entry) => [entry.name, entry]));
  const below = new Map<string, Map<WorkspacePath, ObjectId | null>>();
  for (const [path, id] of changes) {
    const slash = path.indexOf('/');
    if (slash >= 0) {
      const name = path.slice(0, slash);
      below.set(name, (below.get(name) ?? new Map<WorkspacePath, ObjectId | null>()).set(path.slice(slash + 1), id));
    } else if (id === null) entries.delete(path);
    else entries.set(path, { name: path, mode: MODE.file, id });
  }
  for (const [name, inside] of below) {
    const folder = entries.get(name);
    const id = patchTree(repository, folder?.mode === MODE.folder ? folder.id : null, inside, made);
    if (id === null) entries.delete(name);
    else entries.set(name, { name, mode: MODE.folder, id });
  }
  if (entries.size === 0) return null;
  const object = treeObject([...entries.values()]);
  made.push(object);
  return object.id;
}

function treeObject(entries: readonly TreeEntry[]): GitObject {
  const sorted = entries
    .map((entry) => ({ entry, key: Buffer.from(entry.mode === MODE.folder ? `${entry.name}/` : entry.name) }))
    .toSorted((a, b) => Buffer.compare(a.key, b.key));
  const parts = sorted.flatMap(({ entry: { name, mode, id } }) => [Buffer.from(`${mode.toString(8)} ${name}\0`), Buffer.from(id, 'hex')]);
  return gitObject('tree', Buffer.concat(parts));
}

/** The tree without anything in it. */
export const EMPTY_TREE = gitObject('tree', new Uint8Array());
