import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';
import { unitKey, type UnitRef, type Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { alignUnit } from '../translation/align-unit.ts';
import { confirm, type Choice } from '../translation/confirm.ts';
import { recordMinorEdit } from '../translation/record-minor-edit.ts';
import type { Segment } from '../translation/segment.ts';
import { segmentsOfUnit } from '../translation/segments-of-unit.ts';
import type { Said } from '../translation/source-unit.ts';
import { updateMinorEdits, updateTranslation } from '../workspace/save-translation.ts';

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

/**
 * Says of every outdated segment of a unit that only the spelling of the German changed: the new wording means what the
 * former one meant, in every language. @returns the segments that are current again
 */
export async function confirmMinorEdit(
  store: FileStore,
  workspace: Workspace,
  unit: UnitRef,
  choice: Choice,
  said: Said,
): Promise<readonly ContentHash[]> {
  const segments = segmentsOfUnit(workspace, unit);
  const minorEdits = workspace.minorEdits.get(unitKey(unit)) ?? null;
  const former = new Map<ContentHash, Segment>();
  for (const translation of workspace.translations.get(unitKey(unit))?.values() ?? []) {
    for (const aligned of alignUnit(segments, translation, minorEdits)) {
      const { segment } = aligned;
      if (!aligned.former || (choice !== 'all' && !choice.includes(segment.hash))) continue;
      former.set(segment.hash, { ...segment, hash: aligned.former.hash, source: aligned.former.source });
    }
  }
  if (former.size === 0) return [];
  const before = segments.map((segment) => former.get(segment.hash) ?? segment);
  await updateMinorEdits(store, unit, (current) => recordMinorEdit(before, segments, current, said));
  return [...former.keys()];
}
