import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { WorkspacePath } from './file-store.ts';

/** Name of a version: 40 hexadecimal digits. */
export type VersionId = string;

/**
 * Why there is a version: the folder was found with content; somebody saved in Mappe; a file was changed by other means; an
 * older wording was taken back; an edition was printed; the work of another place came in.
 */
export const VERSION_REASONS = ['import', 'save', 'outside', 'restored', 'printed', 'merged'] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** Which paper a state of the folder became. */
export interface PrintedEdition {
  readonly edition: Id;
  readonly languages: readonly LanguageTag[];
  /** The date that stands in it: "2026-03-03". */
  readonly date: string;
}

export interface Version {
  readonly id: VersionId;
  /** What it came from: none for the first, two where the work of two places came together. */
  readonly parents: readonly VersionId[];
  /** Moment of its last save by the clock of that computer, ISO 8601. Order comes from `parents`: clocks are wrong. */
  readonly at: string;
  /** Name of the person; "" when nobody knows. */
  readonly by: string;
  readonly reason: VersionReason;
  /** Files that differ from every parent, in their order. */
  readonly paths: readonly WorkspacePath[];
  readonly printed: PrintedEdition | null;
}

/** One file of a save: its bytes before and after, null = there was none. */
export interface SavedFile {
  readonly path: WorkspacePath;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

export interface VersionFilter {
  /** Versions that touched a file whose path begins with one of these ... */
  readonly startsWith?: readonly string[];
  /** ... and ends with one of these. */
  readonly endsWith?: readonly string[];
  /** Besides, those that are a printing of this edition. */
  readonly orPrinted?: Id;
  readonly reasons?: readonly VersionReason[];
  /** At most so many, the newest. */
  readonly limit?: number;
}

/**
 * Every state that the folder ever had, kept on this computer. What is saved is safe without it: a failure here never takes a
 * save back. Failures are thrown as `AppError`: `history.failed`, `history.locked`, `history.no-version`, `disk.full`.
 */
export interface History {
  /**
   * Makes a version of a save. What differs from the last version in the same files came about outside of Mappe and becomes a
   * version of its own first. Saves of one sitting (same person, same text, minutes apart) become one version, unless that
   * would lose more than a word or two of what the earlier one said.
   * @returns null when nothing differs
   */
  record(files: readonly SavedFile[], by: string, reason: 'save' | 'restored'): Promise<VersionId | null>;
  /** Looks at the whole folder and makes a version of what changed outside of Mappe; of everything, where there is none yet. */
  notice(): Promise<VersionId | null>;
  /** Remembers that the folder as it is now was printed. */
  markPrinted(printed: PrintedEdition, by: string): Promise<VersionId>;
  /** Newest first; of two that came about apart, by their clocks. */
  list(filter: VersionFilter): Promise<readonly Version[]>;
  /** Files of a version, in the order of `paths`; null for those that it does not have. */
  read(version: VersionId, paths: readonly WorkspacePath[]): Promise<readonly (Uint8Array | null)[]>;
  /** Every file of a version, in the order of paths. */
  pathsOf(version: VersionId): Promise<readonly WorkspacePath[]>;
  /** Makes the stored versions small, when there is reason to. */
  tidy(): Promise<void>;
  /** Waits for what was begun. */
  close(): Promise<void>;
}
