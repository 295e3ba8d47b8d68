import type { TranslatedSegment, Translation } from '../model/translation.ts';
import { alignUnit } from './align-unit.ts';
import { orderSegments } from './order-segments.ts';
import { sameMeaning } from './same-meaning.ts';
import type { Segment } from './segment.ts';
import { NO_TRANSLATION } from './source-unit.ts';
import type { Said, SourceUnit } from './source-unit.ts';
import { storedKey } from './stored-key.ts';

/** A text that somebody or something gave for a segment. */
export interface TargetChange extends Said {
  /**
   * The wording that was translated. It need not stand in the source any more: a text that is saved after the German
   * changed is kept with the wording it belongs to, and correcting a former translation leaves "outdated" standing.
   */
  readonly segment: Pick<Segment, 'hash' | 'source'>;
  /** Markdown of one segment; an empty one takes the translation back. */
  readonly target: string;
  readonly state: 'draft' | 'translated';
  readonly origin: TranslatedSegment['origin'];
  readonly note?: string;
}

/** Writes one text into a translation; `null` = the language had nothing yet. */
export function setTarget(translation: Translation | null, unit: SourceUnit, change: TargetChange): Translation {
  return setTargets(translation, unit, [change]);
}

/** Writes many texts at once. No entry is dropped: the wordings that these replace stay beside them. */
export function setTargets(translation: Translation | null, unit: SourceUnit, changes: readonly TargetChange[]): Translation {
  const base = translation ?? NO_TRANSLATION;
  const replacedBy = replacedWordings(base, unit);
  const segments = { ...base.segments };
  for (const { segment, target, state, origin, by, at, note } of changes) {
    const existing = Object.hasOwn(segments, segment.hash) ? segments[segment.hash] : undefined;
    const replaces = replacedBy.get(segment.hash) ?? existing?.replaces;
    segments[segment.hash] = { source: segment.source, target, state, origin, by, at, note: note ?? existing?.note, replaces };
  }
  return { ...base, segments: orderSegments(segments, unit) };
}

/** For each wording of the source without an entry of its own: the key of the text that was shown in its place. */
function replacedWordings(translation: Translation, unit: SourceUnit): ReadonlyMap<string, string> {
  const same = sameMeaning(unit.minorEdits);
  const replaced = new Map<string, string>();
  for (const { segment, former } of alignUnit(unit.segments, translation, unit.minorEdits)) {
    const key = former?.hash ?? storedKey(translation.segments, segment.hash, same);
    if (key !== null && key !== segment.hash) replaced.set(segment.hash, key);
  }
  return replaced;
}
