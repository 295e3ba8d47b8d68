import { isAbsent } from '../disk/disk-errors.ts';
import type { TreeChange } from './changed-paths.ts';
import { treeChanges } from './changed-paths.ts';
import type { CommitFacts } from './git-commit.ts';
import { readCommit } from './git-commit.ts';
import type { ObjectId } from './git-object.ts';
import type { ObjectReader } from './object-reader.ts';

/**
 * Objects in rows in which each is likely to be like the ones before it: what one file or folder was in version after version, the newest
 * first. Versions themselves, and what belongs to none of these versions, are rows of one.
 */
export function rowsOfObjects(objects: ObjectReader, ids: ReadonlySet<ObjectId>): readonly (readonly ObjectId[])[] {
  const commits = [...ids].filter((id) => objects.kindOf(id) === 'commit').map((id) => ({ id, facts: readCommit(objects, id) }));
  const rows = new Map<string, ObjectId[]>();
  const left = new Set(ids);
  // Clocks are wrong; then a few rows are less alike, and nothing else.
  for (const { id, facts } of commits.toSorted((a, b) => b.facts.at - a.facts.at)) {
    left.delete(id);
    for (const change of [{ path: '', kind: 'folder', id: facts.tree }, ...changesOf(objects, facts)]) {
      if (change.id === null || !left.delete(change.id)) continue;
      const key = `${change.kind} ${change.path}`;
      const row = rows.get(key);
      if (row) row.push(change.id);
      else rows.set(key, [change.id]);
    }
  }
  const alone = [...commits.map(({ id }) => id), ...left].map((id) => [id]);
  return [...alone, ...rows.values()];
}

/**
 * What a version changed. A program that was killed while it wrote one may have left the version without its folders, on no branch:
 * nothing is known of that one, and what there is of it becomes rows of one.
 */
function changesOf(objects: ObjectReader, { parents: [parent], tree }: CommitFacts): readonly TreeChange[] {
  try {
    return treeChanges(objects, parent === undefined ? null : readCommit(objects, parent).tree, tree);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
