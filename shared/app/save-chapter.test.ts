import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDiskFileStore, type DiskFileStore } from '../../electron/adapters/disk-file-store.ts';
import { filesIn, workspaceFolder } from '../../electron/testing/temporary-folder.ts';
import { readChapter } from '../markdown/read-chapter.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Workspace } from '../model/workspace.ts';
import { chapterFile, translationFile } from '../testing/folder-files.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { openChapter, type OpenChapter } from '../workspace/save-chapter.ts';
import { saveChapter } from './save-chapter.ts';

const CHAPTER = 'chapters/wohnen/chapter.md';
const german = (sentence: string): string => chapterFile('Wohnen', `*  Ein Punkt\n*  Noch einer\n\n${sentence}`);
const chapterWith = (sentence: string): Chapter => readChapter(german(sentence), CHAPTER).chapter;

async function opened(): Promise<{ path: string; store: DiskFileStore; workspace: Workspace; chapter: OpenChapter }> {
  const path = await workspaceFolder(['en', 'ar'], {
    [CHAPTER]: german('Sie zahlen die Miete im Voraus.'),
    'chapters/wohnen/en.json': translationFile({
      Wohnen: 'Housing',
      'Ein Punkt': 'A point',
      'Noch einer': 'Another one',
      'Sie zahlen die Miete im Voraus.': 'You pay the rent in advance.',
    }),
  });
  const store = await openDiskFileStore(path);
  const { workspace } = await loadWorkspace(store);
  const chapter = await openChapter(store, 'wohnen');
  if (!chapter) throw new Error('The chapter was not read.');
  return { path, store, workspace, chapter };
}

it('changes the lines that were edited alone, and says what that means in each language', async () => {
  const { path, store, workspace, chapter } = await opened();
  const saved = await saveChapter(store, workspace, 'wohnen', chapter, chapterWith('Sie zahlen die Miete am Monatsende.'));
  expect(await readFile(join(path, CHAPTER), 'utf8')).toBe(german('Sie zahlen die Miete am Monatsende.'));
  expect([...saved.languages].map(([tag, { state }]) => [tag, state])).toEqual([
    ['en', 'outdated'],
    ['ar', 'missing'],
  ]);
});

it('writes nothing when nothing changed', async () => {
  const { path, store, workspace, chapter } = await opened();
  const before = await filesIn(path);
  const saved = await saveChapter(store, workspace, 'wohnen', chapter, chapter.chapter, {});
  expect(saved.languages.get('en')?.state).toBe('current');
  expect(await filesIn(path)).toEqual(before);
});

it('outdates nothing when the edit was said to be minor', async () => {
  const { path, store, workspace, chapter } = await opened();
  const saved = await saveChapter(store, workspace, 'wohnen', chapter, chapterWith('Sie zahlen die Miete im voraus.'), { by: 'Büro' });
  expect(saved.languages.get('en')?.state).toBe('current');
  expect(Object.keys(await filesIn(path))).toContain('chapters/wohnen/minor-edits.json');
});

it('does not write over what somebody else saved in between', async () => {
  const { path, store, workspace, chapter } = await opened();
  const theirs = german('Ihr Satz.');
  await writeFile(join(path, CHAPTER), theirs);
  await expect(saveChapter(store, workspace, 'wohnen', chapter, chapterWith('Unser Satz.'))).rejects.toMatchObject({
    code: 'file.conflict',
  });
  expect(await readFile(join(path, CHAPTER), 'utf8')).toBe(theirs);
});
