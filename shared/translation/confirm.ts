import type { ContentHash } from '../model/content-hash.ts';
import type { Translation } from '../model/translation.ts';
import { alignUnit } from './align-unit.ts';
import { orderSegments } from './order-segments.ts';
import type { Said, SourceUnit } from './source-unit.ts';

/** Which segments of a unit something is said of: those with these hashes, or all that it applies to. */
export type Choice = readonly ContentHash[] | 'all';

export interface Confirmation {
  readonly translation: Translation;
  /** Segments that were outdated and are so no more. */
  readonly confirmed: readonly ContentHash[];
}

/**
 * "Still correct": the change of the German does not touch this language. The former text becomes the translation of the
 * new wording, in the state that it had: a draft stays a draft. Approved it stays only for whoever had approved it; from anybody else
 * it counts as translated, since nobody approves what a second person has not seen. Segments that are not outdated stay as they are.
 */
export function confirm(translation: Translation, unit: SourceUnit, choice: Choice, said: Said): Confirmation {
  const segments = { ...translation.segments };
  const confirmed = new Set<ContentHash>();
  for (const { segment, former } of alignUnit(unit.segments, translation, unit.minorEdits)) {
    const entry = former && translation.segments[former.hash];
    if (!entry || (choice !== 'all' && !choice.includes(segment.hash))) continue;
    confirmed.add(segment.hash);
    segments[segment.hash] = {
      source: segment.source,
      target: entry.target,
      state: entry.state === 'approved' && !isSame(entry.by, said.by) ? 'translated' : entry.state,
      origin: 'confirmed',
      by: said.by,
      at: said.at,
      note: entry.note,
      replaces: former.hash,
    };
  }
  if (confirmed.size === 0) return { translation, confirmed: [] };
  return { translation: { ...translation, segments: orderSegments(segments, unit) }, confirmed: [...confirmed] };
}

/** The same person, as far as names tell. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}
