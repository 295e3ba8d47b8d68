import { expect, it } from 'vitest';
import { openDiskDraftStore } from '../../../electron/adapters/disk/disk-draft-store.ts';
import { temporaryFolder } from '../../../electron/testing/temporary-folder.ts';
import { chapterFile, folderFiles } from '../../testing/folder-files.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { editionSchema } from '../../model/edition.ts';
import { draftHandlers } from './draft.ts';

it('keeps what is typed, shows it with the difference in the words of the user, and forgets it once it is saved', async () => {
  const saved = chapterFile('Wohnen', 'Im Voraus.');
  const store = new MemoryFileStore(folderFiles([], { 'chapters/wohnen/chapter.md': saved }));
  const drafts = await openDiskDraftStore('/daten/mappe', await temporaryFolder());
  const calls = draftHandlers({ openDrafts: () => Promise.resolve(drafts), openSaved: () => Promise.resolve(store) });
  const caller = { language: 'de' } as const;
  const thing = { kind: 'source', unit: { kind: 'chapter', id: 'wohnen' } } as const;

  const kept = await calls['draft.keep']({ thing, text: chapterFile('Wohnen', 'Am Ersten.'), base: saved, route: '/x', page: 'a' }, caller);
  expect(await calls['draft.list']({}, caller)).toMatchObject([
    { id: kept?.id, saved: 'unchanged', draft: { route: '/x' }, changes: [{ label: 'Absatz', change: 'changed' }] },
  ]);
  await calls['draft.discard']({ id: kept?.id ?? '' }, caller);
  expect(await calls['draft.list']({}, caller)).toEqual([]);
  expect(await calls['draft.keep']({ thing, text: saved, base: saved, route: '/x', page: 'a' }, caller)).toBeNull();
});

it('compares a draft of a form with what the file means, whatever it leaves out and in which order', async () => {
  const file = JSON.stringify({ title: 'Wegweiser', version: 1, format: 'a5', languages: ['de'], contents: [] });
  const store = new MemoryFileStore(folderFiles([], { 'editions/wegweiser.json': file }));
  const calls = draftHandlers({
    openDrafts: async () => drafts,
    openSaved: () => Promise.resolve(store),
  });
  const drafts = await openDiskDraftStore('/daten/mappe', await temporaryFolder());
  const caller = { language: 'de' } as const;
  const thing = { kind: 'source', unit: { kind: 'edition', id: 'wegweiser' } } as const;
  const edition = editionSchema.parse(JSON.parse(file));
  const base = JSON.stringify(edition);

  await calls['draft.keep'](
    { thing, text: JSON.stringify({ ...edition, subtitle: 'In einem Heft' }), base, route: '/x', page: 'a' },
    caller,
  );
  expect(await calls['draft.list']({}, caller)).toMatchObject([
    { saved: 'unchanged', changes: [{ change: 'added', runs: [{ kind: 'insert', text: 'In einem Heft' }] }] },
  ]);
  await store.write(
    'editions/wegweiser.json',
    new TextEncoder().encode(JSON.stringify({ subtitle: 'In einem Heft', ...edition })),
    (await store.read('editions/wegweiser.json'))?.hash ?? null,
  );
  expect(await calls['draft.list']({}, caller)).toEqual([]);
});
