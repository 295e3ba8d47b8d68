import type { ContentHash } from '../model/content-hash.ts';
import type { MinorEdits, TranslatedSegment, Translation } from '../model/translation.ts';
import { findFormers } from './find-formers.ts';
import type { FormerTranslation } from './find-formers.ts';
import { sameMeaning } from './same-meaning.ts';
import type { Segment, SegmentState } from './segment.ts';
import { storedKey } from './stored-key.ts';

/** What one language has for one segment. */
export interface AlignedSegment {
  readonly segment: Segment;
  readonly state: SegmentState;
  /** The translation of this wording; null when there is none, that is when the state is missing or outdated. */
  readonly target: string | null;
  /** Only when outdated. */
  readonly former: FormerTranslation | null;
  /** The entry behind `target`, whatever the key under which it is stored. */
  readonly stored: TranslatedSegment | null;
}

/**
 * Puts a language's translation beside the segments of its unit, in their order. The result follows from content alone,
 * never from dates; where a paragraph stands matters only for finding the former wording of one that changed.
 */
export function alignUnit(
  segments: readonly Segment[],
  translation: Translation | null,
  minorEdits: MinorEdits | null,
): readonly AlignedSegment[] {
  if (!translation) return segments.map(missing);
  const entries = translation.segments;
  const same = sameMeaning(minorEdits);
  const open = new Set<ContentHash>();
  const aligned = segments.map((segment): AlignedSegment => {
    const key = storedKey(entries, segment.hash, same);
    const stored = key === null ? undefined : entries[key];
    if (stored) return { segment, state: stored.state, target: stored.target, former: null, stored };
    open.add(segment.hash);
    return missing(segment);
  });
  if (open.size === 0) return aligned;

  const formers = findFormers(segments, entries, same);
  if (formers.size === 0) return aligned;
  return aligned.map((one) => {
    const former = formers.get(one.segment.hash);
    return former ? { ...one, state: 'outdated', former } : one;
  });
}

function missing(segment: Segment): AlignedSegment {
  return { segment, state: 'missing', target: null, former: null, stored: null };
}
