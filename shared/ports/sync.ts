import type { WorkspacePath } from './file-store.ts';
import type { VersionId } from './history.ts';

/** How a server knows who asks. Never stored with the folder, never part of an address. */
export interface Credentials {
  readonly user: string;
  /** A password, or what the server calls a token. */
  readonly token: string;
}

export interface SyncOrder {
  /** Name of who brings the places together. */
  readonly by: string;
  readonly credentials: Credentials | null;
  /**
   * Said by somebody who has seen `sync.unrelated` or `sync.rewound`: bring the two together all the same. Nothing is lost by it,
   * but what was taken away there on purpose comes back.
   */
  readonly join?: boolean;
}

export interface SyncResult {
  /** Versions that went there and came from there. */
  readonly sent: number;
  readonly received: number;
  /** Files of the folder that changed by it. */
  readonly changed: readonly WorkspacePath[];
  /** Places that both changed differently: mine is in the file, theirs is kept here until somebody decides. */
  readonly conflicts: number;
}

/** A file that two places changed differently, and has mine at those places. */
export interface OpenConflict {
  readonly id: string;
  readonly path: WorkspacePath;
  /** The state that both came from, null = they had none in common, and the other place's state. */
  readonly base: VersionId | null;
  readonly theirs: VersionId;
  /** ISO 8601. */
  readonly at: string;
  /** What differs, to be read: where it is text, the three wordings. */
  readonly places: readonly ConflictPlace[];
}

export interface ConflictPlace {
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/**
 * Brings the folder together with one on a git server. Nothing is ever checked out over files: what comes in is merged file by
 * file and written like every save. Failures are `AppError`s of `sync.*`; after each of them the folder is as it was, or partly
 * merged, and the next try goes on from there.
 */
export interface Sync {
  /** Where the other place is; null = nowhere yet. */
  syncAddress(): Promise<string | null>;
  /** @throws AppError `sync.address` for one that is none, or that has a password in it */
  setSyncAddress(address: string | null): Promise<void>;
  sync(order: SyncOrder): Promise<SyncResult>;
  openConflicts(): Promise<readonly OpenConflict[]>;
  /** Somebody decided: what the file says now is right. */
  settleConflict(id: string): Promise<void>;
}
