import type { MinorEdits, Translation } from '../model/translation.ts';
import type { Segment } from './segment.ts';

/** The German side of a unit, as every change of a translation needs it. */
export interface SourceUnit {
  readonly segments: readonly Segment[];
  readonly minorEdits: MinorEdits | null;
}

/** Who said something, and when (ISO date and time with offset). */
export interface Said {
  readonly by?: string;
  readonly at?: string;
}

/** What a language has before anybody wrote anything. */
export const NO_TRANSLATION: Translation = { version: 1, segments: {} };
