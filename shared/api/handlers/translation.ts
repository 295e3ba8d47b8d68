import { TranslationChecks } from '../../app/check-translations.ts';
import { FolderMemory } from '../../app/folder-memory.ts';
import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import { approveTargets, confirmTargets, sendBack } from '../../app/review-targets.ts';
import { putEntriesBack, saveTarget } from '../../app/save-target.ts';
import { translationOutline } from '../../app/translation-outline.ts';
import { addNote, settleNote } from '../../app/translation-notes.ts';
import { translationSheet } from '../../app/translation-sheet.ts';
import type { LanguageTag } from '../../model/language.ts';
import { unitKey } from '../../model/workspace.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { Said } from '../../translation/source-unit.ts';
import { readNotes } from '../../workspace/save-notes.ts';
import type { CallOutput } from '../contract.ts';
import type { translationRows } from '../contract/translation.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

interface Place {
  readonly unit: UnitRef;
  readonly language: LanguageTag;
}

export function translationHandlers({ folder }: HandlersContext): HandlersFor<typeof translationRows> {
  const memories = new WeakMap<OpenWorkspace, FolderMemory>();
  const checks = new TranslationChecks();
  /** The folder as work on one text in one language needs it. */
  const around = async ({ unit, language }: Place): Promise<{ readonly store: FileStore; readonly workspace: Workspace }> => {
    const open = await folder.current();
    return { store: open.store, workspace: await open.workspace([language], [unit]) };
  };
  return {
    'translation.outline': async ({ language }) => outlineOf(await folder.current(), language),
    'translation.sheet': async ({ unit, language }) => {
      const { store, workspace } = await around({ unit, language });
      return translationSheet(workspace, unit, language, await readNotes(store, unit, language));
    },
    'translation.doubtful': async ({ language }) => ({ units: await checks.doubtful(await folder.current(), language) }),
    'translation.proposals': async ({ unit, language, source }) => {
      const open = await folder.current();
      const memory = memories.get(open) ?? new FolderMemory();
      memories.set(open, memory);
      const found = (await memory.of(open, language)).find(source, unitKey(unit));
      const titles = new Map(open.records.map((record) => [unitKey(record.unit), record.title]));
      return { proposals: found.map((proposal) => ({ ...proposal, title: titles.get(proposal.unit) ?? proposal.unit })) };
    },
    'translation.terms': async () => ({ terms: (await folder.current()).glossary.terms }),
    'translation.save': async ({ unit, language, hash, source, target, state, origin, by, was }) => {
      const { store, workspace } = await around({ unit, language });
      const change = { segment: { hash, source }, target, state, origin, ...said(by) };
      const saved = await saveTarget(store, workspace, unit, language, change, was);
      return 'other' in saved ? { changes: [], other: saved.other } : { changes: [saved.change], other: null };
    },
    'translation.put-back': async ({ unit, language, changes }) => {
      const { store, workspace } = await around({ unit, language });
      return { all: await putEntriesBack(store, workspace, unit, language, changes) };
    },
    'translation.confirm': async ({ unit, language, choice, by }) => {
      const { store, workspace } = await around({ unit, language });
      return { changes: await confirmTargets(store, workspace, unit, language, choice, said(by)) };
    },
    'translation.approve': async ({ unit, language, read, by }) => {
      const { store, workspace } = await around({ unit, language });
      const targets = new Map(read.map(({ hash, target }) => [hash, target]));
      return approveTargets(store, workspace, unit, language, targets, { ...said(by), by });
    },
    'translation.send-back': async ({ unit, language, hash, note, by }) => {
      const { store, workspace } = await around({ unit, language });
      // The note first: a text that came back without a reason would be worse than a reason without the text.
      await addNote(store, unit, language, hash, note, said(by));
      return { changes: await sendBack(store, workspace, unit, language, hash) };
    },
    'translation.note': async ({ unit, language, hash, text, by }) => {
      await addNote((await folder.current()).store, unit, language, hash, text, said(by));
      return {};
    },
    'translation.settle-note': async ({ unit, language, id, done }) => {
      await settleNote((await folder.current()).store, unit, language, id, done);
      return {};
    },
  };
}

async function outlineOf(open: OpenWorkspace, language: LanguageTag): Promise<CallOutput<'translation.outline'>> {
  const noted = await open.openNotes(language);
  const units = (await translationOutline(open, language)).map(({ unit, title, part, status }) => ({
    unit,
    title,
    part,
    state: status.state,
    amounts: status.bySegmentState,
    givenOut: status.givenOut ?? null,
    notes: noted.filter((note) => unitKey(note.unit) === unitKey(unit)).length,
  }));
  return { review: open.settings.languages.find(({ tag }) => tag === language)?.review ?? false, units };
}

/** A name that was not given is left out. */
function said(by: string): Said {
  return { ...(by === '' ? {} : { by }), at: new Date().toISOString() };
}
