import type { LanguageTag } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import type { UnitRef } from '../model/workspace.ts';
import { unitKey } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { alignUnit } from '../translation/align-unit.ts';
import { diffWords, type DiffRun } from '../translation/diff-words.ts';
import type { Segment, SegmentState } from '../translation/segment.ts';
import { isFor } from '../translation/unit-status.ts';
import { statusOfUnit, textsOfUnit, type UnitRow } from '../translation/workspace-status.ts';
import { eachUnit } from '../workspace/each-unit.ts';
import type { WorkspaceIndex } from '../workspace/index-workspace.ts';

/** One piece of a text as one language has it. */
export interface SegmentStatus extends Pick<Segment, 'hash' | 'source' | 'role' | 'words' | 'line'> {
  readonly state: SegmentState;
  readonly target: string | null;
  /** Only when outdated: the translation of the former German, and what changed in the German since. */
  readonly former: { readonly source: string; readonly target: string; readonly changes: readonly DiffRun[] } | null;
}

export interface TextStatus {
  readonly row: UnitRow;
  readonly segments: ReadonlyMap<LanguageTag, readonly SegmentStatus[]>;
  readonly problems: readonly Problem[];
}

/** One text piece by piece in every wanted language; `row` is null when its German could not be read or has no words. */
export async function textStatus(
  store: FileStore,
  index: WorkspaceIndex,
  unit: UnitRef,
): Promise<TextStatus | { readonly row: null; readonly problems: readonly Problem[] }> {
  const { languages } = index.settings;
  const units = index.units.filter((files) => unitKey(files.unit) === unitKey(unit));
  for await (const { unit: source, translations, minorEdits, problems } of eachUnit(store, { ...index, units })) {
    const row = statusOfUnit(source, translations, minorEdits, languages);
    const segments = textsOfUnit(source)?.segments ?? [];
    if (row === null) return { row, problems };
    const ofLanguage = (tag: LanguageTag): readonly SegmentStatus[] =>
      alignUnit(segments, translations.get(tag) ?? null, minorEdits)
        .filter(({ segment }) => isFor(segment, tag))
        .map(({ segment: { hash, source: german, role, words, line }, state, target, former }) => ({
          hash,
          source: german,
          role,
          words,
          line,
          state,
          target,
          former: former && { source: former.source, target: former.target, changes: diffWords(former.source, german) },
        }));
    return { row, segments: new Map(languages.map(({ tag }) => [tag, ofLanguage(tag)])), problems };
  }
  return { row: null, problems: [] };
}
