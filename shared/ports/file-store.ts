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

/**
 * What the core needs from a folder. Absent is `null`; every other failure is thrown as an `AppError`:
 * `path.invalid` and `file.link` for what would leave the folder, `folder.missing` when the workspace itself is gone
 * (a drive that was cut off is never "nothing there"), `file.unreadable`, `file.too-large`.
 */
export interface FileStore {
  /** Entries in name order, names as the disk has them; null when there is no such folder. Names that begin with "." are left out. */
  list(folder: WorkspacePath): Promise<readonly FolderEntry[] | null>;
  read(path: WorkspacePath): Promise<StoredFile | null>;
  /** Like `read` for many files, faster; in the order of `paths`. */
  readMany(paths: readonly WorkspacePath[]): Promise<readonly (StoredFile | null)[]>;
  /**
   * Replaces the whole file durably: a reader sees the old or the new one, never a part, and once the promise is fulfilled
   * a power cut does not take it back. Folders on the way are made.
   * `basedOn` is the hash of what was read, null for a file that must not exist yet.
   * @throws AppError `file.conflict` when the file is not what it was based on, `file.vanished` when it is gone;
   *   `disk.full`, `file.read-only`, `file.busy`. The file is as it was after each of them.
   */
  write(path: WorkspacePath, bytes: Uint8Array, basedOn: ContentHash | null): Promise<ContentHash>;
  /**
   * Takes a file away, durably.
   * @throws AppError `file.conflict` when it is not what it was based on, `file.vanished` when there is none; `file.read-only`,
   *   `file.busy`. The file is as it was after each of them.
   */
  remove(path: WorkspacePath, basedOn: ContentHash): Promise<void>;
  /**
   * Moves a broken file out of the way under a new name beside it, which is returned.
   * @throws AppError `file.vanished` when there is none.
   */
  setAside(path: WorkspacePath): Promise<WorkspacePath>;
}
