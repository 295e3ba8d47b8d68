import { describe, expect, it } from 'vitest';
import { chapterFile, folderFiles, translationFile } from '../../testing/folder-files.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { segmentOfText } from '../../translation/segments-of.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import type { RunningJob } from '../jobs.ts';
import { findInFolder, replaceInFolder } from './replace-in-folder.ts';
import type { ReplaceRule } from './replacement.ts';

const PATH = 'chapters/geld/chapter.md';
const TEXT = 'Das **Bürgergeld** zahlt das Jobcenter. Bürgergelder gibt es nicht. [Bürgergeld](https://x.example/Bürgergeld)';
const RULE: ReplaceRule = { find: 'Bürgergeld', replace: 'Grundsicherungsgeld', matchCase: true, wholeWords: true };

const UNHURRIED: RunningJob = { signal: new AbortController().signal, progress: () => {} };

function folder(): MemoryFileStore {
  const english = translationFile({ Geld: 'Money', [TEXT]: 'The **Bürgergeld** is paid by the Jobcenter.' });
  return new MemoryFileStore(folderFiles(['en'], { [PATH]: chapterFile('Geld', TEXT), 'chapters/geld/en.json': english }));
}

async function opened() {
  const store = folder();
  const { workspace } = await loadWorkspace(store);
  const textOf = async (path: string): Promise<string> => new TextDecoder().decode((await store.read(path))?.bytes);
  return { store, workspace, textOf };
}

describe('replacing through the folder', () => {
  it('shows every place with its words, in order, and changes nothing', async () => {
    const { workspace, textOf } = await opened();
    const found = findInFolder(workspace, RULE, 'de');
    expect(found.map(({ unit, places }) => [unit.id, places.map(({ found: words }) => words)])).toEqual([
      ['geld', ['Bürgergeld', 'Bürgergeld']],
    ]);
    expect(await textOf(PATH)).toBe(chapterFile('Geld', TEXT));
  });

  it('changes the words of links and not where they lead, and says what it outdates', async () => {
    const { store, workspace, textOf } = await opened();
    const replaced = await replaceInFolder(store, workspace, RULE, 'de', findInFolder(workspace, RULE, 'de'), {}, UNHURRIED);
    expect(replaced).toEqual({
      places: 2,
      units: 1,
      left: [],
      means: { outdated: { languages: 1, paragraphs: 1 }, missing: { languages: 0, paragraphs: 0 } },
    });
    expect(await textOf(PATH)).toBe(
      chapterFile(
        'Geld',
        'Das **Grundsicherungsgeld** zahlt das Jobcenter. Bürgergelder gibt es nicht. [Grundsicherungsgeld](https://x.example/Bürgergeld)',
      ),
    );
  });

  it('changes only the places that were chosen', async () => {
    const { store, workspace, textOf } = await opened();
    const chosen = findInFolder(workspace, RULE, 'de').map((one) => ({ ...one, places: one.places.slice(1) }));
    await replaceInFolder(store, workspace, RULE, 'de', chosen, {}, UNHURRIED);
    expect(await textOf(PATH)).toContain('Das **Bürgergeld** zahlt');
    expect(await textOf(PATH)).toContain('[Grundsicherungsgeld](');
  });

  it('stops between two texts when it is cancelled, and says what it has changed by then', async () => {
    const store = new MemoryFileStore(
      folderFiles([], Object.fromEntries(['geld', 'wohnen', 'arbeit'].map((id) => [`chapters/${id}/chapter.md`, chapterFile(id, TEXT)]))),
    );
    const { workspace } = await loadWorkspace(store);
    const cancel = new AbortController();
    const steps: unknown[] = [];
    const running: RunningJob = {
      signal: cancel.signal,
      progress: (done, total) => {
        steps.push([done, total]);
        if (done === 1) cancel.abort();
      },
    };
    const replaced = await replaceInFolder(store, workspace, RULE, 'de', findInFolder(workspace, RULE, 'de'), {}, running);
    expect(steps).toEqual([
      [0, 3],
      [1, 3],
    ]);
    expect(replaced).toMatchObject({ places: 4, units: 2, left: [] });
    expect(findInFolder((await loadWorkspace(store)).workspace, RULE, 'de')).toHaveLength(1);
  });

  it('leaves a chapter alone that somebody changed after it was shown', async () => {
    const { store, workspace, textOf } = await opened();
    const chosen = findInFolder(workspace, RULE, 'de');
    const theirs = chapterFile('Geld', 'Ein neuer Satz vom Bürgergeld.');
    store.put(PATH, theirs);
    const replaced = await replaceInFolder(store, workspace, RULE, 'de', chosen, {}, UNHURRIED);
    expect(replaced).toMatchObject({ units: 0, left: ['Geld'] });
    expect(await textOf(PATH)).toBe(theirs);
  });

  it('changes translations of one language and leaves the German', async () => {
    const { store, workspace, textOf } = await opened();
    const replaced = await replaceInFolder(store, workspace, RULE, 'en', findInFolder(workspace, RULE, 'en'), {}, UNHURRIED);
    expect(replaced).toMatchObject({ places: 1, means: { outdated: { languages: 0 }, missing: { languages: 0 } } });
    expect(await textOf('chapters/geld/en.json')).toContain('The **Grundsicherungsgeld** is paid');
    expect(await textOf(PATH)).toBe(chapterFile('Geld', TEXT));
  });

  it('reaches contacts, offers and editions, their words alone, and their translations', async () => {
    const office = {
      version: 1,
      name: 'Jobcenter Lindenfurt',
      explanation: 'Hier gibt es Bürgergeld',
      for: ['Antrag auf Bürgergeld', 'Wohnen'],
      web: [{ url: 'https://www.lindenfurt.example/Bürgergeld', label: 'Bürgergeld' }],
      note: 'Bürgergeld',
    };
    const offer = { version: 1, title: 'Beratung zum Bürgergeld', tags: ['Bürgergeld'] };
    const edition = { version: 1, title: 'Geld', format: 'a5', languages: ['de'], contents: [{ part: 'Bürgergeld' }, { chapter: 'geld' }] };
    const store = folder();
    store.put('contacts/amt.json', JSON.stringify(office));
    store.put('contacts/amt.en.json', JSON.stringify(translationFile({ 'Antrag auf Bürgergeld': 'Claim for Bürgergeld' })));
    store.put('offers/beratung.json', JSON.stringify(offer));
    store.put('editions/geld.json', JSON.stringify(edition));
    const { workspace } = await loadWorkspace(store);
    const read = async (path: string): Promise<unknown> => JSON.parse(new TextDecoder().decode((await store.read(path))?.bytes));

    const german = findInFolder(workspace, RULE, 'de');
    expect(german.map(({ unit, title, places }) => [unit.kind, title, places.length])).toEqual([
      ['chapter', 'Geld', 2],
      ['contact', 'Jobcenter Lindenfurt', 4],
      ['offer', 'Beratung zum Bürgergeld', 1],
      ['edition', 'Geld', 1],
    ]);
    const english = findInFolder(workspace, RULE, 'en').filter(({ unit }) => unit.kind === 'contact');
    await replaceInFolder(store, workspace, RULE, 'en', english, {}, UNHURRIED);
    expect(await read('contacts/amt.en.json')).toMatchObject({
      segments: { [segmentOfText('Antrag auf Bürgergeld')?.hash ?? '']: { target: 'Claim for Grundsicherungsgeld' } },
    });

    const replaced = await replaceInFolder(store, workspace, RULE, 'de', german, {}, UNHURRIED);
    expect(replaced).toMatchObject({ places: 8, units: 4, left: [] });
    expect(await read('contacts/amt.json')).toEqual({
      ...office,
      explanation: 'Hier gibt es Grundsicherungsgeld',
      for: ['Antrag auf Grundsicherungsgeld', 'Wohnen'],
      web: [{ url: 'https://www.lindenfurt.example/Bürgergeld', label: 'Grundsicherungsgeld' }],
      note: 'Grundsicherungsgeld',
    });
    expect(await read('offers/beratung.json')).toEqual({ ...offer, title: 'Beratung zum Grundsicherungsgeld' });
    expect(await read('editions/geld.json')).toEqual({ ...edition, contents: [{ part: 'Grundsicherungsgeld' }, { chapter: 'geld' }] });
  });

  it('takes a text away where nothing is left of it, and leaves a name that would be empty', async () => {
    const store = folder();
    store.put('contacts/amt.json', JSON.stringify({ version: 1, name: 'Amt', note: 'Bürgergeld' }));
    store.put('contacts/geld.json', JSON.stringify({ version: 1, name: 'Bürgergeld' }));
    const { workspace } = await loadWorkspace(store);
    const rule = { ...RULE, replace: '' };
    await replaceInFolder(store, workspace, rule, 'de', findInFolder(workspace, rule, 'de'), {}, UNHURRIED);
    const read = async (path: string): Promise<unknown> => JSON.parse(new TextDecoder().decode((await store.read(path))?.bytes));
    expect(await read('contacts/amt.json')).toEqual({ version: 1, name: 'Amt' });
    expect(await read('contacts/geld.json')).toEqual({ version: 1, name: 'Bürgergeld' });
  });

  it('takes signs of a pattern for what they are', async () => {
    const { workspace } = await opened();
    expect(findInFolder(workspace, { ...RULE, find: 'nicht.', wholeWords: false }, 'de')[0]?.places).toHaveLength(1);
    expect(findInFolder(workspace, { ...RULE, find: '.*', wholeWords: false }, 'de')).toEqual([]);
  });
});
