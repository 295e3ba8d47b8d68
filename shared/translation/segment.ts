import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';

export type SegmentRole = 'title' | 'summary' | 'heading' | 'paragraph' | 'item' | 'cell' | 'alternative-text' | 'text';

/** The smallest thing that is translated: it has one state per language. */
export interface Segment {
  /** Hash of `source`: the segment's identity. Two segments of a unit with the same text share one translation. */
  readonly hash: ContentHash;
  /** Normalised Markdown of one piece of running text (white space folded, NFC); facts and links stand in it as placeholders. */
  readonly source: string;
  readonly role: SegmentRole;
  /** Words of German, facts not counted: what a translation costs. */
  readonly words: number;
  /** null = for every language, else for these alone (`:::only`). */
  readonly only: readonly LanguageTag[] | null;
  /** First line in the chapter's file, from 1; null for contacts, offers and editions. */
  readonly line: number | null;
}

export type SegmentState = 'missing' | 'outdated' | 'draft' | 'translated' | 'approved';
export type UnitState = 'missing' | 'partial' | 'outdated' | 'to-review' | 'current' | 'not-wanted';
