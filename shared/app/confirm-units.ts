import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';
import type { MinorEdits } from '../model/translation.ts';
import { unitKey, type UnitRef, type Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { alignUnit, type AlignedSegment } from '../translation/align-unit.ts';
import { confirm, type Choice } from '../translation/confirm.ts';
import type { Segment } from '../translation/segment.ts';
import { segmentsOfUnit } from '../translation/segments-of-unit.ts';
import type { Said } from '../translation/source-unit.ts';
import { updateMinorEdits, updateTranslation } from '../workspace/save-translation.ts';
import { noteMinorEdit } from './note-minor-edit.ts';

/** What was confirmed of one unit. */
export interface ConfirmedUnit {
  readonly unit: UnitRef;
  /** Segments per language that were outdated and are current again. */
  readonly languages: ReadonlyMap<LanguageTag, readonly ContentHash[]>;
}

/**
 * "Still correct", for one segment, many, or all, in the given languages: each former translation becomes that of the changed German.
 * Computed on what the disk holds at that moment, so that a colleague's save in between is kept.
 */
export async function confirmUnits(
  store: FileStore,
  workspace: Workspace,
  units: readonly UnitRef[],
  languages: readonly LanguageTag[],
  choice: Choice,
  said: Said,
): Promise<readonly ConfirmedUnit[]> {
  const confirmed: ConfirmedUnit[] = [];
  for (const unit of units) {
    const source = { segments: segmentsOfUnit(workspace, unit), minorEdits: workspace.minorEdits.get(unitKey(unit)) ?? null };
    const done = new Map<LanguageTag, readonly ContentHash[]>();
    for (const language of languages) {
      if (!workspace.translations.get(unitKey(unit))?.has(language)) continue;
      await updateTranslation(store, unit, language, (translation) => {
        done.delete(language);
        if (translation === null) return null;
        const result = confirm(translation, source, choice, said);
        if (result.confirmed.length === 0) return null;
        done.set(language, result.confirmed);
        return result.translation;
      });
    }
    if (done.size > 0) confirmed.push({ unit, languages: done });
  }
  return confirmed;
}

export interface ConfirmedSpelling {
  /** Segments that are current again in every language in which they had a translation. */
  readonly segments: readonly ContentHash[];
  /** Segments that changed by more than spelling: for these nothing was noted. */
  readonly refused: readonly ContentHash[];
}

/**
 * Says of the outdated segments of a unit that only the spelling of the German changed: the new wording means what the former
 * one meant, in every language, whichever former wording each of them was translated from.
 */
export async function confirmMinorEdit(
  store: FileStore,
  workspace: Workspace,
  unit: UnitRef,
  choice: Choice,
  said: Said,
): Promise<ConfirmedSpelling> {
  const segments = segmentsOfUnit(workspace, unit);
  const translations = [...(workspace.translations.get(unitKey(unit))?.values() ?? [])];
  const outdated = (minorEdits: MinorEdits | null): readonly (readonly AlignedSegment[])[] =>
    translations.map((translation) =>
      alignUnit(segments, translation, minorEdits).filter(
        ({ segment, former }) => former && (choice === 'all' || choice.includes(segment.hash)),
      ),
    );

  const before = outdated(workspace.minorEdits.get(unitKey(unit)) ?? null);
  const asked = hashesOf(before);
  if (asked.size === 0) return { segments: [], refused: [] };
  const saved = await updateMinorEdits(store, unit, (current) => {
    let minorEdits = current;
    for (const ofLanguage of before) minorEdits = noteMinorEdit(formerly(segments, ofLanguage), segments, minorEdits, said);
    return minorEdits;
  });
  const refused = hashesOf(outdated(saved));
  return { segments: [...asked].filter((hash) => !refused.has(hash)), refused: [...refused] };
}

/** The unit as a language knew it: the former wordings in the places of the present ones. */
function formerly(segments: readonly Segment[], outdated: readonly AlignedSegment[]): readonly Segment[] {
  const formers = new Map(outdated.map(({ segment, former }) => [segment.hash, former]));
  return segments.map((segment) => {
    const former = formers.get(segment.hash);
    return former ? { ...segment, hash: former.hash, source: former.source } : segment;
  });
}

function hashesOf(ofLanguages: readonly (readonly AlignedSegment[])[]): ReadonlySet<ContentHash> {
  return new Set(ofLanguages.flatMap((ofLanguage) => ofLanguage.map(({ segment }) => segment.hash)));
}
