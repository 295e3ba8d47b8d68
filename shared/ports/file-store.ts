import type { ContentHash } from '../model/content-hash.ts';

/** Path below the workspace folder, with "/" between names, NFC, never absolute, never "..". */
export type WorkspacePath = string;

export interface StoredFile {
  readonly bytes: Uint8Array;
  /** Hash of `bytes`: what a later write says it was based on. */
  readonly hash: ContentHash;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What the core needs from a folder. Absent is `null`; every other failure is thrown as an `AppError`. */
export interface FileStore {
  /** Entries in name order; null when there is no such folder. */
  list(folder: WorkspacePath): Promise<readonly FolderEntry[] | null>;
  read(path: WorkspacePath): Promise<StoredFile | null>;
  /** Like `read` for many files, faster; in the order of `paths`. */
  readMany(paths: readonly WorkspacePath[]): Promise<readonly (StoredFile | null)[]>;
  /**
   * Replaces the whole file durably: a reader sees the old or the new one, never a part.
   * `basedOn` is the hash of what was read, null for a file that must not exist yet.
   * @throws AppError `file.conflict` when the file is not what it was based on; `disk.full`, `file.read-only`, `file.unreadable`.
   */
  write(path: WorkspacePath, bytes: Uint8Array, basedOn: ContentHash | null): Promise<ContentHash>;
  /** Moves a broken file out of the way under a new name beside it, which is returned. */
  setAside(path: WorkspacePath): Promise<WorkspacePath>;
}
