import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';
import type { UnitRef, Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { approve, type Approval } from '../translation/approve.ts';
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

/**
 * A second person approves what they have read. `ownWork` are the texts that this person wrote, which somebody else has to approve;
 * `unread` those that are others by now.
 */
export async function approveTargets(
  store: FileStore,
  workspace: Workspace,
  unit: UnitRef,
  language: LanguageTag,
  read: ReadonlyMap<ContentHash, string>,
  said: { readonly by: string; readonly at?: string },
): Promise<{ readonly changes: readonly EntryChange[] } & Pick<Approval, 'ownWork' | 'unread'>> {
  const source = sourceUnit(workspace, unit);
  let left: Pick<Approval, 'ownWork' | 'unread'> = { ownWork: [], unread: [] };
  const changes = await changeEntries(store, unit, language, (translation) => {
    if (translation === null) return null;
    const { approved, ownWork, unread, translation: after } = approve(translation, source, read, said);
    left = { ownWork, unread };
    return approved.length > 0 ? after : null;
  });
  return { changes, ...left };
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
