import { expect, it } from 'vitest';
import type { Workspace } from '../model/workspace.ts';
import { chapterFile, folderFiles, translationFile } from '../testing/folder-files.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { segmentOfText } from '../translation/segment-of-inlines.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { approveTargets, confirmTargets, sendBack } from './review-targets.ts';
import { putEntriesBack, saveTarget } from './save-target.ts';
import type { EntryChange } from './save-target.ts';
import { addNote, settleNote } from './translation-notes.ts';
import { translationSheet } from './translation-sheet.ts';
import { readNotes } from '../workspace/save-notes.ts';

const unit = { kind: 'chapter', id: 'wohnen' } as const;
const TEXT = 'Eine Wohnung in der Stadt finden.';
const NOW = 'Eine gute Wohnung in der Stadt finden.';

async function folder(german = TEXT): Promise<{ readonly store: MemoryFileStore; readonly workspace: () => Promise<Workspace> }> {
  const store = new MemoryFileStore(
    folderFiles(['en', 'ar'], {
      'chapters/wohnen/chapter.md': chapterFile('Wohnen', german),
      'chapters/wohnen/ar.json': translationFile({ Wohnen: 'السكن', [TEXT]: 'نص' }),
    }),
  );
  return { store, workspace: async () => (await loadWorkspace(store)).workspace };
}

function segment(text: string): { readonly hash: string; readonly source: string } {
  const found = segmentOfText(text);
  if (!found) throw new Error(text);
  return found;
}

async function rows({ store, workspace }: Awaited<ReturnType<typeof folder>>, language: string) {
  const sheet = translationSheet(await workspace(), unit, language, await readNotes(store, unit, language));
  return sheet?.rows ?? [];
}

async function save(...of: Parameters<typeof saveTarget>): Promise<EntryChange> {
  const saved = await saveTarget(...of);
  if ('other' in saved) throw new Error(`Somebody saved ${saved.other.target}`);
  return saved.change;
}

it('a save that is undone leaves the file as it was before, and can be done again', async () => {
  const desk = await folder();
  const { store, workspace } = desk;
  const saved = await save(
    store,
    await workspace(),
    unit,
    'en',
    {
      segment: segment(TEXT),
      target: 'Finding a flat.',
      state: 'translated',
      origin: 'human',
      by: 'Ada',
    },
    null,
  );
  expect(saved).toMatchObject({ before: null, after: { target: 'Finding a flat.' } });
  expect((await rows(desk, 'en'))[1]).toMatchObject({ state: 'translated', target: 'Finding a flat.' });
  expect(await putEntriesBack(store, await workspace(), unit, 'en', [saved])).toBe(true);
  expect((await rows(desk, 'en'))[1]).toMatchObject({ state: 'missing', target: null });
  const { hash, before, after } = saved;
  expect(await putEntriesBack(store, await workspace(), unit, 'en', [{ hash, before: after, after: before }])).toBe(true);
  expect((await rows(desk, 'en'))[1]).toMatchObject({ state: 'translated', target: 'Finding a flat.' });
});

it('undoing leaves alone what a colleague has written since', async () => {
  const desk = await folder();
  const { store, workspace } = desk;
  const change = { segment: segment(TEXT), state: 'translated', origin: 'human' } as const;
  const mine = await save(store, await workspace(), unit, 'ar', { ...change, target: 'نصي', by: 'Ada' }, 'نص');
  await save(store, await workspace(), unit, 'ar', { ...change, target: 'نصها', by: 'Grace' }, 'نصي');
  expect(await putEntriesBack(store, await workspace(), unit, 'ar', [mine])).toBe(false);
  expect((await rows(desk, 'ar'))[1]).toMatchObject({ target: 'نصها' });
});

it('a text that a colleague saved meanwhile is not overwritten but shown', async () => {
  const desk = await folder();
  const { store, workspace } = desk;
  const change = { segment: segment(TEXT), state: 'translated', origin: 'human' } as const;
  await save(store, await workspace(), unit, 'ar', { ...change, target: 'نصها', by: 'Grace' }, 'نص');
  const mine = await saveTarget(store, await workspace(), unit, 'ar', { ...change, target: 'نصي', by: 'Ada' }, 'نص');
  expect(mine).toEqual({ other: { target: 'نصها', by: 'Grace' } });
  expect((await rows(desk, 'ar'))[1]).toMatchObject({ target: 'نصها' });
});

it('"still correct" makes an outdated text current, and undone it is outdated again with its former wording', async () => {
  const desk = await folder(NOW);
  const { store, workspace } = desk;
  expect((await rows(desk, 'ar'))[1]).toMatchObject({ state: 'outdated', target: null, former: { source: TEXT, target: 'نص' } });
  const changes = await confirmTargets(store, await workspace(), unit, 'ar', [segment(NOW).hash], { by: 'Ada' });
  expect((await rows(desk, 'ar'))[1]).toMatchObject({ state: 'translated', target: 'نص', former: null });
  expect(await putEntriesBack(store, await workspace(), unit, 'ar', changes)).toBe(true);
  expect((await rows(desk, 'ar'))[1]).toMatchObject({ state: 'outdated', former: { source: TEXT } });
});

it('nobody approves what they wrote themselves, or what they have not read', async () => {
  const desk = await folder();
  const { store, workspace } = desk;
  const change = { segment: segment(TEXT), target: 'نصي', state: 'translated', origin: 'human', by: 'Ada' } as const;
  await save(store, await workspace(), unit, 'ar', change, 'نص');
  const read = new Map([
    [segment('Wohnen').hash, 'السكن'],
    [segment(TEXT).hash, 'نصي'],
  ]);
  const own = await approveTargets(store, await workspace(), unit, 'ar', read, { by: 'Ada' });
  expect(own.ownWork).toEqual([segment(TEXT).hash]);
  expect((await rows(desk, 'ar')).map(({ state }) => state)).toEqual(['approved', 'translated']);
  const former = new Map([[segment(TEXT).hash, 'نص']]);
  expect(await approveTargets(store, await workspace(), unit, 'ar', former, { by: 'Grace' })).toMatchObject({
    changes: [],
    unread: [segment(TEXT).hash],
  });
  await approveTargets(store, await workspace(), unit, 'ar', read, { by: 'Grace' });
  expect((await rows(desk, 'ar')).map(({ state }) => state)).toEqual(['approved', 'approved']);
});

it('what is sent back is a draft again, keeps its translator, and carries the note', async () => {
  const desk = await folder();
  const { store, workspace } = desk;
  const { hash } = segment(TEXT);
  await addNote(store, unit, 'ar', hash, 'Bitte förmlicher.', { by: 'Grace', at: '2026-11-28T10:00:00Z' });
  await sendBack(store, await workspace(), unit, 'ar', hash);
  const [, row] = await rows(desk, 'ar');
  expect(row).toMatchObject({ state: 'draft', target: 'نص', notes: [{ text: 'Bitte förmlicher.', by: 'Grace' }] });
  const id = row?.notes[0]?.id ?? '';
  await settleNote(store, unit, 'ar', id, true);
  expect((await rows(desk, 'ar'))[1]?.notes).toMatchObject([{ id, done: true }]);
  await settleNote(store, unit, 'ar', id, false);
  expect((await rows(desk, 'ar'))[1]?.notes).toMatchObject([{ id, text: 'Bitte förmlicher.' }]);
});

it('notes of a former wording stay with the text, and the folder has no problem with their file', async () => {
  const desk = await folder(NOW);
  const { store } = desk;
  await addNote(store, unit, 'ar', segment(TEXT).hash, 'Welche Stadt?', { at: '2026-11-28T10:00:00Z' });
  expect((await rows(desk, 'ar'))[1]?.notes).toMatchObject([{ text: 'Welche Stadt?' }]);
  expect((await loadWorkspace(store)).problems).toEqual([]);
  expect(store.text('chapters/wohnen/ar.notes.json')).toContain('\n      "text": "Welche Stadt?",\n');
});
