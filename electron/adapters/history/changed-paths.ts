import type { Repository } from 'es-git';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { ObjectId } from './git-object.ts';
import { listTree } from './git-tree.ts';

/** Files of a tree that differ from each of the others, removed ones too; without others, all of its files. */
export function changedPaths(repository: Repository, tree: ObjectId, others: readonly ObjectId[]): readonly WorkspacePath[] {
  const [first, ...more] = others.map((other) => new Set(differences(repository, other, tree)));
  if (!first) return [...listTree(repository, tree).keys()].toSorted();
  return [...first].filter((path) => more.every((other) => other.has(path))).toSorted();
}

/** Files in which two trees differ, null = an empty one. Compared within libgit2: large folders cost a call per entry otherwise. */
export function differences(repository: Repository, before: ObjectId | null, after: ObjectId | null): readonly WorkspacePath[] {
  if (before === after) return [];
  const [old, now] = [before, after].map((id) => (id === null ? null : repository.getTree(id)));
  const found = new Set<WorkspacePath>();
  const walk = repository.diffTreeToTree(old, now).deltas();
  for (let { done, value: delta } = walk.next(); !done && delta; { done, value: delta } = walk.next()) {
    for (const path of [delta.oldFile().path(), delta.newFile().path()]) if (path !== null) found.add(path);
  }
  return [...found];
}
