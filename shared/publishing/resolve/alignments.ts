import type { LanguageTag } from '../../model/language.ts';
import type { MinorEdits, Translation } from '../../model/translation.ts';
import { unitKey, type UnitRef, type Workspace } from '../../model/workspace.ts';
import { alignUnit, type AlignedSegment } from '../../translation/align-unit.ts';
import { segmentsOfUnit } from '../../translation/segments-of-unit.ts';
import { isFor } from '../../translation/unit-status.ts';

/** Whether a second person has to approve texts in this language. */
export function reviewWanted(workspace: Workspace, language: LanguageTag): boolean {
  return workspace.settings.languages.find((wanted) => wanted.tag === language)?.review ?? false;
}

/**
 * The segments of any unit with their states in one language, computed once per unit. Aligned as a whole and narrowed to the
 * language afterwards, as the status does it, so that the two never disagree.
 */
export function alignments(workspace: Workspace, language: LanguageTag): (unit: UnitRef) => readonly AlignedSegment[] {
  return perUnit((unit) => {
    const key = unitKey(unit);
    const translation = workspace.translations.get(key)?.get(language) ?? null;
    const aligned = alignedUnit(workspace, unit, translation, workspace.minorEdits.get(key) ?? null);
    return aligned.filter(({ segment }) => isFor(segment, language));
  });
}

interface Aligned {
  readonly source: object | undefined;
  readonly minorEdits: MinorEdits | null;
  readonly segments: readonly AlignedSegment[];
}

/** What was aligned for a translation that is still in use: from one brochure to the next most of a folder is the same. */
const ALIGNED = new WeakMap<Translation, Aligned>();

function alignedUnit(
  workspace: Workspace,
  unit: UnitRef,
  translation: Translation | null,
  minorEdits: MinorEdits | null,
): readonly AlignedSegment[] {
  const source = contentOf(workspace, unit);
  const before = translation ? ALIGNED.get(translation) : undefined;
  if (before?.source === source && before?.minorEdits === minorEdits) return before.segments;
  const segments = alignUnit(segmentsOfUnit(workspace, unit), translation, minorEdits);
  if (translation) ALIGNED.set(translation, { source, minorEdits, segments });
  return segments;
}

function contentOf(workspace: Workspace, { kind, id }: UnitRef): object | undefined {
  return { chapter: workspace.chapters, contact: workspace.contacts, offer: workspace.offers, edition: workspace.editions }[kind].get(id);
}

/** `compute`, done once for each unit. */
export function perUnit<Value>(compute: (unit: UnitRef) => Value): (unit: UnitRef) => Value {
  const known = new Map<string, Value>();
  return (unit) => {
    const key = unitKey(unit);
    const value = known.get(key) ?? compute(unit);
    known.set(key, value);
    return value;
  };
}
