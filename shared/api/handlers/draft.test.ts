import { expect, it } from 'vitest';
import { openDiskDraftStore } from '../../../electron/adapters/disk-draft-store.ts';
import { temporaryFolder } from '../../../electron/testing/temporary-folder.ts';
import { chapterFile, folderFiles } from '../../testing/folder-files.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { draftHandlers } from './draft.ts';

it('keeps what is typed, shows it with the difference in the words of the user, and forgets it once it is saved', async () => {
  const saved = chapterFile('Wohnen', 'Im Voraus.');
  const store = new MemoryFileStore(folderFiles([], { 'chapters/wohnen/chapter.md': saved }));
  const drafts = await openDiskDraftStore('/daten/mappe', await temporaryFolder());
  const calls = draftHandlers({ openDrafts: () => Promise.resolve(drafts), openSaved: () => Promise.resolve(store) });
  const caller = { language: 'de' } as const;
  const thing = { kind: 'source', unit: { kind: 'chapter', id: 'wohnen' } } as const;

  const kept = await calls['draft.keep']({ thing, text: chapterFile('Wohnen', 'Am Ersten.'), base: saved, route: '/x' }, caller);
  expect(await calls['draft.list']({}, caller)).toMatchObject([
    { id: kept?.id, saved: 'unchanged', draft: { route: '/x' }, changes: [{ label: 'Absatz', change: 'changed' }] },
  ]);
  await calls['draft.discard']({ id: kept?.id ?? '' }, caller);
  expect(await calls['draft.list']({}, caller)).toEqual([]);
  expect(await calls['draft.keep']({ thing, text: saved, base: saved, route: '/x' }, caller)).toBeNull();
});
