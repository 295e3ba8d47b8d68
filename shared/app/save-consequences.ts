import type { LanguageTag } from '../model/language.ts';
import type { MinorEdits } from '../model/translation.ts';
import { unitKey, type UnitRef, type Workspace } from '../model/workspace.ts';
import { alignUnit, type AlignedSegment } from '../translation/align-unit.ts';
import type { Segment } from '../translation/segment.ts';
import { isFor, unitStatus, type UnitStatus } from '../translation/unit-status.ts';

/** What a change of the German means for one wanted language. */
export interface LanguageConsequence {
  readonly language: LanguageTag;
  /** The unit's state as it is now. */
  readonly status: UnitStatus;
  /** Segments that this change, and no earlier one, made outdated. */
  readonly newlyOutdated: number;
  /** Segments without a translation that this change brought, less those that it took away: another wording of a missing one is no more work. */
  readonly newlyMissing: number;
}

/**
 * What a save of a unit's German means in every wanted language; its translations stay as they are. One alignment per language:
 * 20 languages of a long chapter in some milliseconds.
 * @param before the segments of the text that the change was made to; none for a new unit
 */
export function saveConsequences(
  workspace: Workspace,
  unit: UnitRef,
  before: readonly Segment[],
  after: readonly Segment[],
  minorEdits: MinorEdits | null,
): readonly LanguageConsequence[] {
  const known = new Set(before.map(({ hash }) => hash));
  const kept = new Set(after.map(({ hash }) => hash));
  const translations = workspace.translations.get(unitKey(unit));
  return workspace.settings.languages.map(({ tag, review }) => {
    const translation = translations?.get(tag) ?? null;
    const aligned = alignUnit(after, translation, minorEdits);
    const policy = { review, wanted: translation?.wanted !== false, givenOut: translation?.givenOut ?? null };
    const fresh = aligned.filter(({ segment }) => policy.wanted && !known.has(segment.hash) && isFor(segment, tag));
    const missing = countIn(fresh, 'missing');
    const gone = missing === 0 || before.length === 0 ? [] : alignUnit(before, translation, minorEdits);
    const missingBefore = countIn(
      gone.filter(({ segment }) => !kept.has(segment.hash) && isFor(segment, tag)),
      'missing',
    );
    return {
      language: tag,
      status: unitStatus(aligned, tag, policy),
      newlyOutdated: countIn(fresh, 'outdated'),
      newlyMissing: Math.max(0, missing - missingBefore),
    };
  });
}

function countIn(aligned: readonly AlignedSegment[], state: AlignedSegment['state']): number {
  return new Set(aligned.flatMap((one) => (one.state === state ? [one.segment.hash] : []))).size;
}
