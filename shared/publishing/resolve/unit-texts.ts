import { readInlines } from '../../markdown/read-inlines.ts';
import type { ContentHash } from '../../model/content-hash.ts';
import type { Inline } from '../../model/inline.ts';
import type { LanguageTag } from '../../model/language.ts';
import { plainText } from '../../model/plain-text.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';
import type { SegmentState } from '../../translation/segment.ts';
import { segmentOfInlines, segmentOfText } from '../../translation/segments-of.ts';
import type { FactText } from '../facts/fact-context.ts';

/** What is printed for one piece of German running text: its translation, or the German itself standing in for it. */
export interface Wording {
  readonly inlines: readonly Inline[];
  readonly language: LanguageTag;
  /** German standing in for a text that is not ready. */
  readonly muted: boolean;
}

/** Looks up the texts of one unit in one language. */
export interface UnitTexts {
  readonly language: LanguageTag;
  /** The segments for which German stands in. */
  readonly unready: readonly AlignedSegment[];
  inlines(german: readonly Inline[]): Wording;
  text(german: string): FactText;
}

/** True for a text that may be printed: done, and approved where the language asks for a second person. */
export function isReady(state: SegmentState, review: boolean): boolean {
  return state === 'approved' || (state === 'translated' && !review);
}

/** The source language: everything is printed as it was written. */
export function germanTexts(language: LanguageTag): UnitTexts {
  return {
    language,
    unready: [],
    inlines: (german) => ({ inlines: german, language, muted: false }),
    text: (german) => ({ content: german, language, muted: false }),
  };
}

/** The ready translations of a unit; what is not ready comes back in German, muted. */
export function translatedTexts(aligned: readonly AlignedSegment[], language: LanguageTag, review: boolean): UnitTexts {
  const targets = new Map<ContentHash, string>();
  for (const { segment, state, target } of aligned) {
    if (target !== null && isReady(state, review)) targets.set(segment.hash, target);
  }
  return {
    language,
    unready: aligned.filter(({ state }) => !isReady(state, review)),
    inlines(german) {
      const segment = segmentOfInlines(german);
      if (!segment) return { inlines: german, language, muted: false };
      const target = targets.get(segment.hash);
      if (target === undefined) return { inlines: german, language: 'de', muted: true };
      return { inlines: readInlines(target).inlines, language, muted: false };
    },
    text(german) {
      const segment = segmentOfText(german);
      if (!segment) return { content: german, language, muted: false };
      const target = targets.get(segment.hash);
      if (target === undefined) return { content: german, language: 'de', muted: true };
      return { content: plainText(readInlines(target).inlines), language, muted: false };
    },
  };
}
