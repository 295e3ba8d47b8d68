import type { Block } from './block.ts';

/** A calendar date, "2026-11-23". */
export type IsoDate = string;

export interface ChapterHead {
  readonly title: string;
  readonly summary: string | null;
  /** When somebody last checked the whole chapter against reality, and who. */
  readonly checked: IsoDate | null;
  readonly checkedBy: string | null;
  /** Months after `checked` when it is due again. */
  readonly review: number | null;
  readonly tags: readonly string[];
  readonly icon: string | null;
}

export const EMPTY_HEAD: ChapterHead = { title: '', summary: null, checked: null, checkedBy: null, review: null, tags: [], icon: null };

/** The source text of one chapter. Its id is the name of its folder and is not part of it. */
export interface Chapter {
  readonly head: ChapterHead;
  readonly body: readonly Block[];
}
