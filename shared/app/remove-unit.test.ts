import { expect, it } from 'vitest';
import { folderFiles, translationFile } from '../testing/folder-files.ts';
import { refusal } from '../testing/file-store-contract.ts';
import { MemoryFileStore } from '../testing/memory-file-store.ts';
import { bringBack, removeUnit } from './remove-unit.ts';

const amt = { kind: 'contact', id: 'amt' } as const;

function folder(): MemoryFileStore {
  return new MemoryFileStore(
    folderFiles(['en'], {
      'contacts/amt.json': { version: 1, name: 'Bürgerbüro', explanation: 'Anmelden' },
      'contacts/amt.en.json': translationFile({ Anmelden: 'Register' }),
      'contacts/amt.minor-edits.json': { version: 1, same: {} },
      'contacts/amt-nord.json': { version: 1, name: 'Bürgerbüro Nord' },
      'contacts/notiz.txt': 'nicht von uns',
    }),
  );
}

it('takes a contact away with its translations, and nothing else', async () => {
  const store = folder();
  const removed = await removeUnit(store, amt);
  expect([...removed.keys()]).toEqual(['contacts/amt.json', 'contacts/amt.en.json', 'contacts/amt.minor-edits.json']);
  expect((await store.list('contacts'))?.map(({ name }) => name)).toEqual(['amt-nord.json', 'notiz.txt']);
  expect(await refusal(removeUnit(store, amt))).toBe('file.vanished');
});

it('brings back byte for byte what was taken away, unless its name is taken', async () => {
  const store = folder();
  const before = new Map(store.files);
  const removed = await removeUnit(store, amt);
  await bringBack(store, removed);
  expect(Object.fromEntries(store.files)).toEqual(Object.fromEntries(before));
  expect(await refusal(bringBack(store, removed))).toBe('file.conflict');
});
