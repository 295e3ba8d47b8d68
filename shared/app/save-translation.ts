import type { Resolutions } from '../merging/merge-conflict.ts';
import { MergeRecord } from '../merging/merge-record.ts';
import { decidingSide, mapThree } from '../merging/three.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Translation } from '../model/translation.ts';
import { unitKey, type UnitRef, type Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { alignUnit } from '../translation/align-unit.ts';
import { sameMeaning } from '../translation/same-meaning.ts';
import { segmentsOfUnit } from '../translation/segments-of-unit.ts';
import { setTargets, type TargetChange } from '../translation/set-target.ts';
import { NO_TRANSLATION, type SourceUnit } from '../translation/source-unit.ts';
import { storedKey } from '../translation/stored-key.ts';
import { unitStatus, type UnitStatus } from '../translation/unit-status.ts';
import { updateTranslation } from '../workspace/save-translation.ts';
import { writtenOutcome, type SaveOutcome } from './save-outcome.ts';

/** One segment's text as it was typed. */
export interface SegmentSave extends TargetChange {
  /** The translation of this wording that stood there when typing began; null for none (also when a former one was shown). */
  readonly was: string | null;
}

export interface TranslationSave {
  readonly unit: UnitRef;
  readonly language: LanguageTag;
  readonly segments: readonly SegmentSave[];
  readonly resolutions?: Resolutions;
}

export interface SavedTranslation {
  readonly translation: Translation;
  /** The unit's state in this language as it is now. */
  readonly status: UnitStatus;
}

/**
 * Saves segments of one language over what the disk holds at that moment: what others saved in other segments is kept as a matter
 * of course, and in the same segment their text is not overwritten but shown.
 */
export async function saveTranslation(
  store: FileStore,
  workspace: Workspace,
  save: TranslationSave,
): Promise<SaveOutcome<SavedTranslation>> {
  const { unit, language } = save;
  const source = { segments: segmentsOfUnit(workspace, unit), minorEdits: workspace.minorEdits.get(unitKey(unit)) ?? null };
  let record = new MergeRecord();
  let isMerged = false;
  const saved = await updateTranslation(store, unit, language, (theirs) => {
    record = new MergeRecord(save.resolutions);
    const settled = save.segments.map((segment) => settle(segment, theirs, source, record));
    isMerged = settled.some((one) => one.isMerged);
    const changes = settled.flatMap(({ change }) => change ?? []);
    return record.conflicts.length > 0 || changes.length === 0 ? null : setTargets(theirs, source, changes);
  });
  if (record.conflicts.length > 0) return { outcome: 'conflict', conflicts: record.conflicts };
  const translation = saved ?? NO_TRANSLATION;
  const policy = {
    review: workspace.settings.languages.find(({ tag }) => tag === language)?.review ?? false,
    wanted: translation.wanted !== false,
    givenOut: translation.givenOut ?? null,
  };
  const status = unitStatus(alignUnit(source.segments, translation, source.minorEdits), language, policy);
  return writtenOutcome({ translation, status }, isMerged ? record.theirChanges : null);
}

/** What to write for one segment; null = nothing, theirs stays. */
function settle(
  segment: SegmentSave,
  theirs: Translation | null,
  source: SourceUnit,
  record: MergeRecord,
): { readonly change: TargetChange | null; readonly isMerged: boolean } {
  const { was, ...change } = segment;
  const entries = theirs?.segments ?? {};
  const key = storedKey(entries, change.segment.hash, sameMeaning(source.minorEdits));
  const three = { base: textOf(was), mine: textOf(change.target), theirs: textOf(key === null ? null : entries[key]?.target) };
  if (three.base === three.theirs) return { change, isMerged: false };
  // Both typed the same: what they said of it (who, when, approved) stays.
  if (three.mine === three.theirs) return { change: null, isMerged: true };
  const { hash, source: german } = change.segment;
  const place = { kind: 'segment', hash, source: german, part: 'target' } as const;
  if (decidingSide(three, Object.is) === 'theirs') {
    record.took(place, three.mine, three.theirs);
    return { change: null, isMerged: true };
  }
  const sides = mapThree(three, (text) => (text === null ? null : { text, source: text }));
  const resolution = record.settle(place, sides, ['mine', 'theirs', 'own']);
  switch (resolution.choice) {
    case 'own':
      return { change: { ...change, target: resolution.text }, isMerged: true };
    case 'theirs':
      return { change: null, isMerged: true };
    case 'mine':
    case 'both':
      return { change, isMerged: true };
  }
}

/** An empty text translates nothing. */
const textOf = (target: string | null | undefined): string | null =>
  target === null || target === undefined || target.trim() === '' ? null : target;
