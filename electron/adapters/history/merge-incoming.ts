import { AppError } from '../../../shared/model/app-error.ts';
import { contentHash } from '../../../shared/model/content-hash.ts';
import { mergeFile } from '../../../shared/merging/merge-file.ts';
import type { FileStore, WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { VersionId } from '../../../shared/ports/history.ts';
import type { GitBranch } from './git-branch.ts';
import { blobId, type ObjectId } from './git-object.ts';
import type { OpenConflicts } from './open-conflicts.ts';

/** Tries of one file against people who save it at the same moment. */
const TRIES = 50;

export interface MergedPath {
  /** What the file is now; null = there is none. */
  readonly id: ObjectId | null;
  readonly bytes: Uint8Array | null;
  readonly changed: boolean;
  readonly conflicts: number;
}

/** Where the three states of a file are: two versions, and the folder as it is at this moment. */
interface Places {
  readonly branch: GitBranch;
  readonly store: FileStore;
  readonly conflicts: OpenConflicts;
  readonly base: VersionId | null;
  readonly theirs: VersionId;
}

/**
 * Merges one file of another place into the folder, through the one writer. What cannot be merged is kept as an open conflict
 * before the file changes; the file has mine there.
 */
export async function mergeIncoming(path: WorkspacePath, { branch, store, conflicts, base, theirs }: Places): Promise<MergedPath> {
  const before = base === null ? null : branch.blob(branch.find(base, path));
  const there = branch.blob(branch.find(theirs, path));
  for (let tries = 1; ; tries++) {
    const file = await store.read(path);
    const merged = mergeFile(path, { base: before, mine: file?.bytes ?? null, theirs: there });
    if (merged.conflicts.length > 0) {
      await conflicts.add({
        id: contentHash(JSON.stringify([path, ...merged.conflicts.map(({ key }) => key)])),
        path,
        base,
        theirs,
        at: new Date(branch.now()).toISOString(),
        places: merged.conflicts.map((one) => ({
          base: one.base?.text ?? null,
          mine: one.mine?.text ?? null,
          theirs: one.theirs?.text ?? null,
        })),
      });
    }
    const result = { id: merged.bytes && blobId(merged.bytes), bytes: merged.bytes, conflicts: merged.conflicts.length };
    if (result.id === (file && blobId(file.bytes))) return { ...result, changed: false };
    try {
      if (merged.bytes !== null) await store.write(path, merged.bytes, file?.hash ?? null);
      else if (file) await store.remove(path, file.hash);
      return { ...result, changed: true };
    } catch (error) {
      const again = error instanceof AppError && (error.code === 'file.conflict' || error.code === 'file.vanished');
      if (!again || tries === TRIES) throw error;
    }
  }
}
