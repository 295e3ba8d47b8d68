import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';
import type { UnitRef, Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { approve } from '../translation/approve.ts';
import type { Choice } from '../translation/confirm.ts';
import { confirm } from '../translation/confirm.ts';
import { sameMeaning } from '../translation/same-meaning.ts';
import type { Said } from '../translation/source-unit.ts';
import { storedKey } from '../translation/stored-key.ts';
import { changeEntries, sourceUnit } from './save-target.ts';
import type { EntryChange } from './save-target.ts';

/** "Still correct" for some or all outdated texts of one unit in one language. */
export async function confirmTargets(
  store: FileStore,
  workspace: Workspace,
  unit: UnitRef,
  language: LanguageTag,
  choice: Choice,
  said: Said,
): Promise<readonly EntryChange[]> {
  const source = sourceUnit(workspace, unit);
  return changeEntries(store, unit, language, (translation) => translation && confirm(translation, source, choice, said).translation);
}

/** A second person approves; `ownWork` are the texts that this person wrote, which somebody else has to approve. */
export async function approveTargets(
  store: FileStore,
  workspace: Workspace,
  unit: UnitRef,
  language: LanguageTag,
  choice: Choice,
  said: { readonly by: string; readonly at?: string },
): Promise<{ readonly changes: readonly EntryChange[]; readonly ownWork: readonly ContentHash[] }> {
  const source = sourceUnit(workspace, unit);
  let ownWork: readonly ContentHash[] = [];
  const changes = await changeEntries(store, unit, language, (translation) => {
    if (translation === null) return null;
    const approval = approve(translation, source, choice, said);
    ownWork = approval.ownWork;
    return approval.approved.length > 0 ? approval.translation : null;
  });
  return { changes, ownWork };
}

/** Sends a text back to its translator: it counts as a draft again, and the translator's name stays with it. */
export async function sendBack(
  store: FileStore,
  workspace: Workspace,
  unit: UnitRef,
  language: LanguageTag,
  hash: ContentHash,
): Promise<readonly EntryChange[]> {
  const same = sameMeaning(sourceUnit(workspace, unit).minorEdits);
  return changeEntries(store, unit, language, (translation) => {
    const key = translation && storedKey(translation.segments, hash, same);
    const entry = key === null || translation === null ? undefined : translation.segments[key];
    if (key === null || translation === null || !entry || entry.state === 'draft') return null;
    return { ...translation, segments: { ...translation.segments, [key]: { ...entry, state: 'draft' } } };
  });
}
