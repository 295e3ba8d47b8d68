import { describe, expect, it } from 'vitest';
import { chapterFile, folderFiles, translationFile } from '../../testing/folder-files.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { findInFolder, replaceInFolder } from './replace-in-folder.ts';
import type { ReplaceRule } from './replacement.ts';

const PATH = 'chapters/geld/chapter.md';
const TEXT = 'Das **Bürgergeld** zahlt das Jobcenter. Bürgergelder gibt es nicht. [Bürgergeld](https://x.example/Bürgergeld)';
const RULE: ReplaceRule = { find: 'Bürgergeld', replace: 'Grundsicherungsgeld', matchCase: true, wholeWords: true };

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
    expect(found.map(({ chapter, places }) => [chapter, places.map(({ found: words }) => words)])).toEqual([
      ['geld', ['Bürgergeld', 'Bürgergeld']],
    ]);
    expect(await textOf(PATH)).toBe(chapterFile('Geld', TEXT));
  });

  it('changes the words of links and not where they lead, and says what it outdates', async () => {
    const { store, workspace, textOf } = await opened();
    const replaced = await replaceInFolder(store, workspace, RULE, 'de', findInFolder(workspace, RULE, 'de'), {});
    expect(replaced).toEqual({
      places: 2,
      chapters: 1,
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
    await replaceInFolder(store, workspace, RULE, 'de', chosen, {});
    expect(await textOf(PATH)).toContain('Das **Bürgergeld** zahlt');
    expect(await textOf(PATH)).toContain('[Grundsicherungsgeld](');
  });

  it('leaves a chapter alone that somebody changed after it was shown', async () => {
    const { store, workspace, textOf } = await opened();
    const chosen = findInFolder(workspace, RULE, 'de');
    const theirs = chapterFile('Geld', 'Ein neuer Satz vom Bürgergeld.');
    store.put(PATH, theirs);
    const replaced = await replaceInFolder(store, workspace, RULE, 'de', chosen, {});
    expect(replaced).toMatchObject({ chapters: 0, left: ['Geld'] });
    expect(await textOf(PATH)).toBe(theirs);
  });

  it('changes translations of one language and leaves the German', async () => {
    const { store, workspace, textOf } = await opened();
    const replaced = await replaceInFolder(store, workspace, RULE, 'en', findInFolder(workspace, RULE, 'en'), {});
    expect(replaced).toMatchObject({ places: 1, means: { outdated: { languages: 0 }, missing: { languages: 0 } } });
    expect(await textOf('chapters/geld/en.json')).toContain('The **Grundsicherungsgeld** is paid');
    expect(await textOf(PATH)).toBe(chapterFile('Geld', TEXT));
  });

  it('takes signs of a pattern for what they are', async () => {
    const { workspace } = await opened();
    expect(findInFolder(workspace, { ...RULE, find: 'nicht.', wholeWords: false }, 'de')[0]?.places).toHaveLength(1);
    expect(findInFolder(workspace, { ...RULE, find: '.*', wholeWords: false }, 'de')).toEqual([]);
  });
});
