import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDiskFileStore, type DiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { filesIn, workspaceFolder } from '../../electron/testing/temporary-folder.ts';
import { readChapter } from '../markdown/read-chapter.ts';
import type { Resolution } from '../merging/merge-conflict.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Workspace } from '../model/workspace.ts';
import { chapterFile, translationFile } from '../testing/folder-files.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { openChapter, type OpenChapter } from '../workspace/open-chapter.ts';
import { saveChapter } from './save-chapter.ts';

const CHAPTER = 'chapters/wohnen/chapter.md';
const german = (...sentences: readonly string[]): string =>
  chapterFile('Wohnen', `*  Ein Punkt\n*  Noch einer\n\n${sentences.join('\n\n')}`);
const chapterWith = (...sentences: readonly string[]): Chapter => readChapter(german(...sentences), CHAPTER).chapter;

const RENT = 'Sie zahlen die Miete im Voraus.';
const KEYS = 'Den Schlüssel gibt es im Rathaus.';

interface Opened {
  readonly path: string;
  readonly store: DiskFileStore;
  readonly workspace: Workspace;
  readonly open: OpenChapter;
}

async function opened(): Promise<Opened> {
  const path = await workspaceFolder(['en', 'ar'], {
    [CHAPTER]: german(RENT, KEYS),
    'chapters/wohnen/en.json': translationFile({
      Wohnen: 'Housing',
      'Ein Punkt': 'A point',
      'Noch einer': 'Another one',
      [RENT]: 'You pay the rent in advance.',
      [KEYS]: 'You get the key at the town hall.',
    }),
  });
  const store = await openDiskFileStore(path);
  const { workspace } = await loadWorkspace(store);
  const open = await openChapter(store, 'wohnen');
  if (!open) throw new Error('The chapter was not read.');
  return { path, store, workspace, open };
}

const onDisk = ({ path }: Opened): Promise<string> => readFile(join(path, CHAPTER), 'utf8');
const save = ({ store, workspace, open }: Opened, chapter: Chapter, more: Partial<Parameters<typeof saveChapter>[2]> = {}) =>
  saveChapter(store, workspace, { id: 'wohnen', chapter, base: open.base, ...more });

describe('a chapter that nobody else touched', () => {
  it('is changed in the lines that were edited alone, and the save says what it means in each language', async () => {
    const desk = await opened();
    const saved = await save(desk, chapterWith('Sie zahlen die Miete am Monatsende.', KEYS));
    expect(await onDisk(desk)).toBe(german('Sie zahlen die Miete am Monatsende.', KEYS));
    expect(saved).toMatchObject({
      outcome: 'saved',
      languages: [
        { language: 'en', status: { state: 'outdated' }, newlyOutdated: 1, newlyMissing: 0 },
        { language: 'ar', status: { state: 'missing' }, newlyOutdated: 0, newlyMissing: 0 },
      ],
    });
  });

  it('counts what is new to translate, and not what had no translation before either', async () => {
    const desk = await opened();
    const saved = await save(desk, chapterWith(RENT, KEYS, 'Die Kaution beträgt höchstens drei Kaltmieten.'));
    expect(saved).toMatchObject({ outcome: 'saved', languages: [{ newlyOutdated: 0, newlyMissing: 1 }, { newlyMissing: 1 }] });
  });

  it('is not written when nothing changed', async () => {
    const desk = await opened();
    const before = await filesIn(desk.path);
    const saved = await save(desk, desk.open.chapter, { minor: {} });
    expect(saved).toMatchObject({ outcome: 'saved', base: desk.open.base, languages: [{ status: { state: 'current' } }, {}] });
    expect(await filesIn(desk.path)).toEqual(before);
  });

  it('outdates nothing when the edit was said to be minor', async () => {
    const desk = await opened();
    const saved = await save(desk, chapterWith('Sie zahlen die Miete im voraus.', KEYS), { minor: { by: 'Büro' } });
    expect(saved).toMatchObject({ outcome: 'saved', languages: [{ status: { state: 'current' }, newlyOutdated: 0 }, {}] });
    expect(Object.keys(await filesIn(desk.path))).toContain('chapters/wohnen/minor-edits.json');
  });
});

describe('a chapter that somebody else saved in between', () => {
  it('gets both changes, and theirs are named', async () => {
    const desk = await opened();
    await writeFile(join(desk.path, CHAPTER), german(RENT, 'Den Schlüssel gibt es im Bürgerbüro.'));
    const saved = await save(desk, chapterWith('Sie zahlen die Miete am Monatsende.', KEYS));
    const both = german('Sie zahlen die Miete am Monatsende.', 'Den Schlüssel gibt es im Bürgerbüro.');
    expect(await onDisk(desk)).toBe(both);
    expect(saved).toMatchObject({
      outcome: 'merged',
      base: { text: both },
      theirChanges: [{ place: { kind: 'block', block: 'paragraph' }, before: KEYS, after: 'Den Schlüssel gibt es im Bürgerbüro.' }],
      languages: [{ language: 'en', newlyOutdated: 2 }, {}],
    });
  });

  it('stays as it is when both changed one paragraph, until somebody has decided', async () => {
    const desk = await opened();
    const theirs = german('Die Miete zahlen Sie am ersten Tag.', KEYS);
    await writeFile(join(desk.path, CHAPTER), theirs);
    const before = await filesIn(desk.path);
    const mine = chapterWith('Sie zahlen die Miete am Monatsende.', KEYS);
    const refused = await save(desk, mine, { minor: {} });
    if (refused.outcome !== 'conflict') throw new Error(refused.outcome);
    expect(refused.conflicts).toMatchObject([
      {
        base: { text: RENT },
        mine: { text: 'Sie zahlen die Miete am Monatsende.' },
        theirs: { text: 'Die Miete zahlen Sie am ersten Tag.' },
        choices: ['mine', 'theirs', 'both', 'own'],
      },
    ]);
    expect(await filesIn(desk.path)).toEqual(before);

    const decide = (resolution: Resolution) =>
      save(desk, mine, { resolutions: new Map(refused.conflicts.map(({ key }) => [key, resolution])) });
    expect(await decide({ choice: 'own', text: 'Die Miete ist **monatlich** fällig.' })).toMatchObject({ outcome: 'merged' });
    expect(await onDisk(desk)).toBe(german('Die Miete ist **monatlich** fällig.', KEYS));
    // Once decided and saved, the same decision does not hold for what lies there now.
    expect(await decide({ choice: 'mine' })).toMatchObject({ outcome: 'conflict' });
  });

  it('is asked about when it was deleted, and comes back when that is what is wanted', async () => {
    const desk = await opened();
    await rm(join(desk.path, CHAPTER));
    const mine = chapterWith('Sie zahlen die Miete am Monatsende.', KEYS);
    const refused = await save(desk, mine);
    if (refused.outcome !== 'conflict') throw new Error(refused.outcome);
    expect(refused.conflicts).toMatchObject([{ place: { kind: 'file' }, theirs: null, choices: ['mine'] }]);
    const resolutions = new Map(refused.conflicts.map(({ key }): [string, Resolution] => [key, { choice: 'mine' }]));
    expect(await save(desk, mine, { resolutions })).toMatchObject({ outcome: 'merged' });
    expect(await onDisk(desk)).toBe(german('Sie zahlen die Miete am Monatsende.', KEYS));
  });

  it('is never taken for a new one', async () => {
    const desk = await opened();
    await expect(save(desk, chapterWith('Neu.'), { base: null })).rejects.toMatchObject({ code: 'file.conflict' });
    expect(await onDisk(desk)).toBe(german(RENT, KEYS));
  });
});
