import type { ContentHash } from '../model/content-hash.ts';
import { alignUnit } from '../translation/align-unit.ts';
import { segmentOfText } from '../translation/segment-of-inlines.ts';
import type { Segment } from '../translation/segment.ts';
import { setTargets } from '../translation/set-target.ts';
import type { SourceUnit } from '../translation/source-unit.ts';
import type { MinorEdits, Translation } from '../model/translation.ts';

/** A unit of plain paragraphs. */
export function unitOf(texts: readonly string[], minorEdits: MinorEdits | null = null): SourceUnit {
  return { segments: texts.map(segmentOf), minorEdits };
}

export function segmentOf(text: string): Segment {
  const identity = segmentOfText(text);
  if (!identity) throw new RangeError(`Nothing to translate in: ${text}`);
  return { ...identity, role: 'paragraph', only: null, line: null };
}

/** Translates these texts (all of the unit when not given) by putting the language's name before them. */
export function translate(
  translation: Translation | null,
  unit: SourceUnit,
  language: string,
  texts: readonly string[] = unit.segments.map(({ source }) => source),
  state: 'draft' | 'translated' = 'translated',
): Translation {
  const changes = texts.map((text) => ({ segment: segmentOf(text), target: `${language}: ${text}`, state, origin: 'human' as const }));
  return setTargets(translation, unit, changes);
}

/** What somebody has read who has read all that is translated. */
export function readAll({ segments, minorEdits }: SourceUnit, translation: Translation | null): ReadonlyMap<ContentHash, string> {
  const aligned = alignUnit(segments, translation, minorEdits);
  return new Map(aligned.flatMap(({ segment, target }) => (target === null ? [] : [[segment.hash, target]])));
}
