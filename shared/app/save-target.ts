import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';
import type { TranslatedSegment, Translation } from '../model/translation.ts';
import { unitKey } from '../model/workspace.ts';
import type { UnitRef, Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { orderSegments } from '../translation/order-segments.ts';
import { sameMeaning } from '../translation/same-meaning.ts';
import { segmentsOfUnit } from '../translation/segments-of-unit.ts';
import { setTarget } from '../translation/set-target.ts';
import type { TargetChange } from '../translation/set-target.ts';
import { NO_TRANSLATION } from '../translation/source-unit.ts';
import type { SourceUnit } from '../translation/source-unit.ts';
import { storedKey } from '../translation/stored-key.ts';
import { updateTranslation } from '../workspace/save-translation.ts';

/** One entry of a translation before and after a change: what it takes to undo it. */
export interface EntryChange {
  readonly hash: ContentHash;
  readonly before: TranslatedSegment | null;
  readonly after: TranslatedSegment | null;
}

/** Another text that somebody saved for the same German meanwhile. */
export interface OtherText {
  readonly target: string;
  readonly by: string | null;
}

/**
 * Writes one text of a translation, on what the disk holds at that moment.
 * @param was the translation that was shown when typing began, null for none: where there is another one by now, nothing is
 * written and that one is the answer
 */
export async function saveTarget(
  store: FileStore,
  workspace: Workspace,
  unit: UnitRef,
  language: LanguageTag,
  change: TargetChange,
  was: string | null,
): Promise<{ readonly change: EntryChange } | { readonly other: OtherText }> {
  const source = sourceUnit(workspace, unit);
  const { hash } = change.segment;
  const same = sameMeaning(source.minorEdits);
  let before: TranslatedSegment | null = null;
  let other: OtherText | null = null;
  const saved = await updateTranslation(store, unit, language, (translation) => {
    before = entryOf(translation, hash);
    const shown = translation && entryOf(translation, storedKey(translation.segments, hash, same) ?? hash);
    const target = shown?.target ?? '';
    other = target !== (was ?? '') && target !== change.target ? { target, by: shown?.by ?? null } : null;
    if (other) return null;
    return setTarget(translation, source, change);
  });
  return other ? { other } : { change: { hash, before, after: entryOf(saved, hash) } };
}

/**
 * Puts entries back as they were before a change, or again as it left them. An entry that somebody has changed since stays as it is.
 * @returns whether all of them could be put back
 */
export async function putEntriesBack(
  store: FileStore,
  workspace: Workspace,
  unit: UnitRef,
  language: LanguageTag,
  changes: readonly EntryChange[],
): Promise<boolean> {
  const source = sourceUnit(workspace, unit);
  let all = true;
  await updateTranslation(store, unit, language, (translation) => {
    const segments = { ...translation?.segments };
    const possible = changes.filter(({ hash, after }) => isSame(entryOf(translation, hash), after));
    all = possible.length === changes.length;
    if (possible.length === 0) return null;
    for (const { hash, before } of possible) {
      if (before) segments[hash] = before;
      else delete segments[hash];
    }
    return { ...(translation ?? NO_TRANSLATION), segments: orderSegments(segments, source) };
  });
  return all;
}

export function sourceUnit(workspace: Workspace, unit: UnitRef): SourceUnit {
  return { segments: segmentsOfUnit(workspace, unit), minorEdits: workspace.minorEdits.get(unitKey(unit)) ?? null };
}

/** Changes a translation and tells what became of its entries. */
export async function changeEntries(
  store: FileStore,
  unit: UnitRef,
  language: LanguageTag,
  change: (translation: Translation | null) => Translation | null,
): Promise<readonly EntryChange[]> {
  let former: Translation | null = null;
  let wrote = false;
  const saved = await updateTranslation(store, unit, language, (translation) => {
    former = translation;
    const next = change(translation);
    wrote = next !== null && next !== translation;
    return next;
  });
  if (!wrote) return [];
  return Object.keys(saved?.segments ?? {}).flatMap((hash) => {
    const [before, after] = [entryOf(former, hash), entryOf(saved, hash)];
    return isSame(before, after) ? [] : [{ hash, before, after }];
  });
}

function entryOf(translation: Translation | null, hash: ContentHash): TranslatedSegment | null {
  return translation && Object.hasOwn(translation.segments, hash) ? (translation.segments[hash] ?? null) : null;
}

function isSame(a: TranslatedSegment | null, b: TranslatedSegment | null): boolean {
  if (a === null || b === null) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const values = (entry: TranslatedSegment): Readonly<Record<string, unknown>> => ({ ...entry });
  return [...names].every((name) => values(a)[name] === values(b)[name]);
}
