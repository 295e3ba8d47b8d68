import type { MergeConflict, TheirChange } from '../merging/merge-conflict.ts';

/** What became of a save. An expected failure (a full disk, a share that is gone) is thrown instead: then nothing was written either. */
export type SaveOutcome<Saved> =
  /** Written, on top of exactly what it was based on. */
  | ({ readonly outcome: 'saved' } & Saved)
  /** Somebody saved in between: both changes are in the file, and theirs are named. */
  | ({ readonly outcome: 'merged'; readonly theirChanges: readonly TheirChange[] } & Saved)
  /** Nothing was written: both changed the same place. The same save with decisions on these conflicts is the next try. */
  | { readonly outcome: 'conflict'; readonly conflicts: readonly MergeConflict[] };

/** `saved` or `merged`, as it turned out. */
export function writtenOutcome<Saved extends object>(saved: Saved, theirChanges: readonly TheirChange[] | null): SaveOutcome<Saved> {
  return theirChanges === null ? { outcome: 'saved', ...saved } : { outcome: 'merged', theirChanges, ...saved };
}
