import type { LanguageTag } from '../../model/language.ts';
import { unitKey } from '../../model/workspace.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { approveTargets, confirmTargets, sendBack } from '../../app/review-targets.ts';
import { putEntriesBack, saveTarget } from '../../app/save-target.ts';
import { sourceOf, translationOutline } from '../../app/translation-outline.ts';
import { addNote, settleNote } from '../../app/translation-notes.ts';
import { translationSheet } from '../../app/translation-sheet.ts';
import type { Said } from '../../translation/source-unit.ts';
import { TranslationMemory } from '../../translation/translation-memory.ts';
import { textsOfUnit } from '../../translation/workspace-status.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { readNotes } from '../../workspace/save-notes.ts';
import type { CallOutput } from '../contract.ts';
import type { translationRows } from '../contract/translation.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function translationHandlers({ openStore }: HandlersContext): HandlersFor<typeof translationRows> {
  const memories = new Map<LanguageTag, TranslationMemory>();
  const open = async (): Promise<{ readonly store: FileStore; readonly workspace: Workspace }> => {
    const store = await openStore();
    return { store, workspace: (await loadWorkspace(store)).workspace };
  };
  return {
    'translation.outline': async ({ language }) => outlineOf((await open()).workspace, language),
    'translation.sheet': async ({ unit, language }) => {
      const { store, workspace } = await open();
      return translationSheet(workspace, unit, language, await readNotes(store, unit, language));
    },
    'translation.proposals': async ({ unit, language, source }) => {
      const { workspace } = await open();
      const memory = memoryOf(memories, workspace, language);
      const proposals = memory.find(source, unitKey(unit)).map((proposal) => ({
        ...proposal,
        title: titleOf(workspace, proposal.unit),
      }));
      return { proposals };
    },
    'translation.terms': async () => ({ terms: (await open()).workspace.glossary.terms }),
    'translation.save': async ({ unit, language, hash, source, target, state, origin, by }) => {
      const { store, workspace } = await open();
      const change = { segment: { hash, source }, target, state, origin, ...said(by) };
      return { changes: [await saveTarget(store, workspace, unit, language, change)] };
    },
    'translation.put-back': async ({ unit, language, changes }) => {
      const { store, workspace } = await open();
      return { all: await putEntriesBack(store, workspace, unit, language, changes) };
    },
    'translation.confirm': async ({ unit, language, choice, by }) => {
      const { store, workspace } = await open();
      return { changes: await confirmTargets(store, workspace, unit, language, choice, said(by)) };
    },
    'translation.approve': async ({ unit, language, choice, by }) => {
      const { store, workspace } = await open();
      return approveTargets(store, workspace, unit, language, choice, { ...said(by), by });
    },
    'translation.send-back': async ({ unit, language, hash, note, by }) => {
      const { store, workspace } = await open();
      // The note first: a text that came back without a reason would be worse than a reason without the text.
      await addNote(store, unit, language, hash, note, said(by));
      return { changes: await sendBack(store, workspace, unit, language, hash) };
    },
    'translation.note': async ({ unit, language, hash, text, by }) => {
      await addNote(await openStore(), unit, language, hash, text, said(by));
      return {};
    },
    'translation.settle-note': async ({ unit, language, id, done }) => {
      await settleNote(await openStore(), unit, language, id, done);
      return {};
    },
  };
}

function outlineOf(workspace: Workspace, language: LanguageTag): CallOutput<'translation.outline'> {
  const units = translationOutline(workspace, language).map(({ unit, title, part, status }) => ({
    unit,
    title,
    part,
    state: status.state,
    amounts: status.bySegmentState,
    givenOut: status.givenOut ?? null,
  }));
  return { review: workspace.settings.languages.find(({ tag }) => tag === language)?.review ?? false, units };
}

/** The language's memory, told of what has changed since it was last asked. */
function memoryOf(memories: Map<LanguageTag, TranslationMemory>, workspace: Workspace, language: LanguageTag): TranslationMemory {
  const memory = memories.get(language) ?? new TranslationMemory();
  memories.set(language, memory);
  for (const key of memory.units) if (!workspace.translations.get(key)?.has(language)) memory.learn(key, null);
  for (const [key, translations] of workspace.translations) memory.learn(key, translations.get(language) ?? null);
  return memory;
}

function titleOf(workspace: Workspace, key: string): string {
  const [kind = '', id = ''] = key.split('/');
  const unit = { kind, id };
  return isUnitRef(unit) ? (textsOfUnit(sourceOf(workspace, unit))?.title ?? id) : id;
}

function isUnitRef(unit: { readonly kind: string; readonly id: string }): unit is UnitRef {
  return ['chapter', 'contact', 'offer', 'edition'].includes(unit.kind);
}

/** A name that was not given is left out. */
function said(by: string): Said {
  return { ...(by === '' ? {} : { by }), at: new Date().toISOString() };
}
