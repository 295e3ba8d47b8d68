import type { Repository } from 'es-git';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { ObjectId } from './git-object.ts';
import { listTree, MODE, readTree, type TreeEntry } from './git-tree.ts';

/** Files of a tree that differ from each of the others, removed ones too; without others, all of its files. */
export function changedPaths(repository: Repository, tree: ObjectId, others: readonly ObjectId[]): readonly WorkspacePath[] {
  const [first, ...more] = others.map((other) => new Set(differences(repository, other, tree, '')));
  if (!first) return [...listTree(repository, tree).keys()].toSorted();
  return [...first].filter((path) => more.every((other) => other.has(path))).toSorted();
}

/** Folders of the same content have the same id and are not looked into. */
export function differences(
  repository: Repository,
  before: ObjectId | null,
  after: ObjectId | null,
  above: string,
): readonly WorkspacePath[] {
  if (before === after) return [];
  const was = entriesOf(repository, before);
  const is = entriesOf(repository, after);
  const found: WorkspacePath[] = [];
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(name), is.get(name)];
    if (old?.id === now?.id && old?.mode === now?.mode) continue;
    found.push(...differences(repository, folderId(old), folderId(now), `${above}${name}/`));
    if ((old && old.mode !== MODE.folder) || (now && now.mode !== MODE.folder)) found.push(above + name);
  }
  return found;
}

function entriesOf(repository: Repository, tree: ObjectId | null): ReadonlyMap<string, TreeEntry> {
  return new Map((tree === null ? [] : readTree(repository, tree)).map((entry) => [entry.name, entry]));
}

function folderId(entry: TreeEntry | undefined): ObjectId | null {
  return entry?.mode === MODE.folder ? entry.id : null;
}
