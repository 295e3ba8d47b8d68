import { expect, it } from 'vitest';
import type { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { chapterText, SMALL_CHAPTER, smallFolder, translationOf } from '../../testing/small-folder.ts';
import { indexWorkspace } from '../../workspace/index-workspace.ts';
import type { Counted } from './recount.ts';
import { recount } from './recount.ts';
import { readUnits, understand } from './unit-files.ts';
import { recordOf, textsOf } from './unit-record.ts';

/** The chapter "wohnen" as it lies there now. */
async function readNow(store: MemoryFileStore) {
  const { units, settings } = await indexWorkspace(store);
  for await (const read of readUnits(store, units)) if (read.files.unit.id === 'wohnen') return { read, languages: settings.languages };
  throw new Error('The folder has this chapter');
}

async function counted(store: MemoryFileStore): Promise<Counted> {
  const { read, languages } = await readNow(store);
  const { files, hashes } = read;
  return {
    files,
    hashes,
    languages,
    record: recordOf(understand(read), languages),
    texts: textsOf(understand(read), languages),
    source: null,
  };
}

it('counts the languages whose files are new, changed or gone, and takes the others as they were', async () => {
  const store = smallFolder();
  const before = await counted(store);
  store.put('chapters/wohnen/en.json', translationOf([SMALL_CHAPTER.text]));
  store.put('chapters/wohnen/uk.json', translationOf([SMALL_CHAPTER.text]));
  store.files.delete('chapters/wohnen/fr.json');
  const { read, languages } = await readNow(store);
  const truth = recordOf(understand(read), languages);
  expect(recount(before, read, languages)?.record).toEqual(truth);
  // A language that did not change is not counted: what is said of it here is false, and stays.
  const known = before.record.languages?.['ar'];
  if (!known) throw new Error('Arabic is wanted');
  const ar = { ...known, state: 'missing' as const };
  const marked = { ...before, record: { ...before.record, languages: { ...before.record.languages, ar } } };
  expect(recount(marked, read, languages)?.record).toEqual({ ...truth, languages: { ...truth.languages, ar } });
});

it('makes the searched texts of those languages anew, in the order of a whole count, where they were needed before', async () => {
  const store = smallFolder();
  const before = await counted(store);
  store.put('chapters/wohnen/en.json', translationOf([SMALL_CHAPTER.text]));
  store.put('chapters/wohnen/uk.json', translationOf([SMALL_CHAPTER.text]));
  store.files.delete('chapters/wohnen/fr.json');
  const { read, languages } = await readNow(store);
  const truth = textsOf(understand(read), languages);
  expect([...(recount(before, read, languages)?.texts ?? [])]).toEqual([...truth]);
  expect(recount({ ...before, texts: null }, read, languages)?.texts).toBeNull();
});

it.each<[string, (store: MemoryFileStore) => void]>([
  ['the German changed', (store) => store.put('chapters/wohnen/chapter.md', chapterText('Wohnen', 'Eine Wohnung suchen.'))],
  ['there are minor edits', (store) => store.put('chapters/wohnen/minor-edits.json', JSON.stringify({ version: 1, edits: [] }))],
  ['a translation is broken', (store) => store.put('chapters/wohnen/en.json', '{')],
  [
    'other languages are wanted',
    (store) =>
      store.put(
        'workspace.json',
        JSON.stringify({ mappe: 'workspace', version: 1, place: { name: 'Altstadt' }, languages: [{ tag: 'en', review: true }] }),
      ),
  ],
])('leaves it to a whole count when %s', async (_, change) => {
  const store = smallFolder();
  const before = await counted(store);
  change(store);
  const { read, languages } = await readNow(store);
  expect(recount(before, read, languages)).toBeNull();
});
