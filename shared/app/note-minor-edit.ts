import type { MinorEdits } from '../model/translation.ts';
import { recordMinorEdit } from '../translation/record-minor-edit.ts';
import type { Segment } from '../translation/segment.ts';
import type { Said } from '../translation/source-unit.ts';

/** A minor edit noted; `known` itself where nothing changed in spelling, so that no file is written for nothing. */
export function noteMinorEdit(
  before: readonly Segment[],
  after: readonly Segment[],
  known: MinorEdits | null,
  said: Said,
): MinorEdits | null {
  const noted = recordMinorEdit(before, after, known, said);
  return Object.keys(noted.same).length === Object.keys(known?.same ?? {}).length ? known : noted;
}
