import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepDraft } from '../../../shared/app/drafts/keep-draft.ts';
import { listDrafts } from '../../../shared/app/drafts/list-drafts.ts';
import { addNote } from '../../../shared/app/translation-notes.ts';
import { contentHash } from '../../../shared/model/content-hash.ts';
import type { Draft } from '../../../shared/ports/draft-store.ts';
import { chapterFile, folderFiles, translated, translationFile } from '../../../shared/testing/folder-files.ts';
import { MemoryFileStore } from '../../../shared/testing/memory-file-store.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openDiskDraftStore } from './disk-draft-store.ts';
import { processName } from '../history/process-name.ts';

const FOLDER = '/daten/mappe';
const wohnen = { kind: 'chapter', id: 'wohnen' } as const;
const SAVED = chapterFile('Wohnen', 'Sie zahlen die Miete im Voraus.');
const typed = (text: string, more: Partial<Draft> = {}): Draft => ({
  thing: { kind: 'source', unit: wohnen },
  text: chapterFile('Wohnen', text),
  base: SAVED,
  route: '/kapitel/wohnen',
  at: '2026-11-28T09:00:00.000Z',
  ...more,
});
const PAGE = 'page';
/** A number that no process has. */
const DEAD = `4194999-${processName().split('-')[1]}-1`;

describe('drafts', () => {
  it('are there after the program that kept them has ended, the last wording of each', async () => {
    const data = await temporaryFolder();
    const before = await openDiskDraftStore(FOLDER, data, { owner: DEAD });
    await before.keep(typed('Sie zahlen die M'), PAGE);
    await before.keep(typed('Sie zahlen die Miete am Ersten.'), PAGE);
    const after = await openDiskDraftStore(FOLDER, data);
    expect((await after.list()).map(({ draft }) => draft)).toEqual([typed('Sie zahlen die Miete am Ersten.')]);
    expect(await (await openDiskDraftStore('/daten/andere', data)).list()).toEqual([]);
  });

  it('of an earlier page of the same program stay beside what is typed anew', async () => {
    const drafts = await openDiskDraftStore(FOLDER, await temporaryFolder());
    const earlier = await drafts.keep(typed('Vor dem Neuladen.'), 'earlier');
    await drafts.keep(typed('Danach.', { at: '2026-11-28T09:01:00.000Z' }), PAGE);
    await drafts.release(earlier.draft.thing, PAGE);
    expect((await drafts.list()).map(({ draft }) => draft)).toEqual([earlier.draft]);
  });

  it('of a program that is still running are its own', async () => {
    const data = await temporaryFolder();
    const other = await openDiskDraftStore(FOLDER, data, { owner: processName(process.ppid) });
    const mine = await openDiskDraftStore(FOLDER, data);
    const theirs = await other.keep(typed('Ihre Fassung.'), PAGE);
    await mine.keep(typed('Meine Fassung.'), PAGE);
    expect((await mine.list()).map(({ draft }) => draft.text)).toEqual([typed('Meine Fassung.').text]);
    await mine.discard(theirs.id);
    expect(await other.list()).toHaveLength(1);
  });

  it('end when they are saved, given up, or typed back; one that another program left of the same thing stays', async () => {
    const data = await temporaryFolder();
    await (await openDiskDraftStore(FOLDER, data, { owner: DEAD })).keep(typed('Vor dem Absturz.'), PAGE);
    const drafts = await openDiskDraftStore(FOLDER, data);
    expect(await keepDraft(drafts, typed('Neu.'), PAGE)).not.toBeNull();
    expect(await drafts.list()).toHaveLength(2);
    expect(await keepDraft(drafts, { ...typed(''), text: SAVED }, PAGE)).toBeNull();
    const [left, ...others] = await drafts.list();
    expect([left?.draft.text, others]).toEqual([typed('Vor dem Absturz.').text, []]);
    await drafts.discard(left?.id ?? '');
    await drafts.discard(left?.id ?? '');
    expect(await drafts.list()).toEqual([]);
  });

  it('are read by their owner alone, and a file among them that is none is left alone', async () => {
    const data = await temporaryFolder();
    const drafts = await openDiskDraftStore(FOLDER, data);
    await drafts.keep(typed('Neu.'), PAGE);
    const place = join(data, 'drafts', contentHash(FOLDER));
    for (const [name, text] of [
      ['x.json', '{"version":1'],
      ['y.json', '[]'],
    ] as const)
      await writeFile(join(place, name), text);
    expect(await drafts.list()).toHaveLength(1);
    expect(await readFile(join(place, 'x.json'), 'utf8')).toBe('{"version":1');
    expect((await stat(place)).mode & 0o077).toBe(process.platform === 'win32' ? 0o077 & (await stat(place)).mode : 0);
  });

  it('do not grow without end', async () => {
    const data = await temporaryFolder();
    const drafts = await openDiskDraftStore(FOLDER, data, { most: 5 });
    const segment = (index: number): Draft => {
      const hash = contentHash(`${index}`);
      const thing = { kind: 'segment', unit: wohnen, language: 'ar', hash, source: 'x' } as const;
      return typed('', { thing, text: `${index}`, base: null, at: new Date(1_700_000_000_000 + index * 1000).toISOString() });
    };
    for (let index = 0; index < 8; index++) await drafts.keep(segment(index), PAGE);
    const kept = (await drafts.list()).map(({ draft }) => Number(draft.text));
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([5, 7, 3]);
    expect((await readdir(join(data, 'drafts', contentHash(FOLDER)))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('drafts that are found at the start', () => {
  const files = (): MemoryFileStore =>
    new MemoryFileStore(
      folderFiles(['en'], { 'chapters/wohnen/chapter.md': SAVED, 'chapters/wohnen/en.json': translationFile({ Wohnen: 'Housing' }) }),
    );

  it('show word by word what is not saved, and whether somebody saved since', async () => {
    const drafts = await openDiskDraftStore(FOLDER, await temporaryFolder());
    const store = files();
    await keepDraft(drafts, typed('Sie zahlen die Miete am Ersten.'), PAGE);
    const [unchanged] = await listDrafts(drafts, store);
    expect(unchanged).toMatchObject({
      saved: 'unchanged',
      draft: { route: '/kapitel/wohnen' },
      changes: [
        {
          change: 'changed',
          runs: [
            { kind: 'equal', text: 'Sie zahlen die Miete ' },
            { kind: 'delete', text: 'im Voraus' },
            { kind: 'insert', text: 'am Ersten' },
            { kind: 'equal', text: '.' },
          ],
        },
      ],
    });
    store.put('chapters/wohnen/chapter.md', chapterFile('Wohnen', 'Die Miete ist im Voraus fällig.'));
    expect(await listDrafts(drafts, store)).toMatchObject([{ saved: 'changed' }]);
    store.files.delete('chapters/wohnen/chapter.md');
    expect(await listDrafts(drafts, store)).toMatchObject([{ saved: 'gone', homeless: 'unit' }]);
  });

  it('of a translation show the text beside the saved one', async () => {
    const drafts = await openDiskDraftStore(FOLDER, await temporaryFolder());
    const [hash] = translated('Wohnen', 'Housing');
    const thing = { kind: 'segment', unit: wohnen, language: 'en', hash, source: 'Wohnen' } as const;
    await keepDraft(drafts, typed('', { thing, text: 'Living', base: 'Housing' }), PAGE);
    expect(await listDrafts(drafts, files())).toMatchObject([
      { saved: 'unchanged', homeless: null, changes: [{ label: 'Wohnen', runs: [{ kind: 'delete' }, { text: 'Living' }] }] },
    ]);
  });

  it('of a translation say when its text is gone, or its language is no longer wanted', async () => {
    const drafts = await openDiskDraftStore(FOLDER, await temporaryFolder());
    const thing = { kind: 'segment', unit: wohnen, language: 'en', hash: translated('Wohnen', 'Housing')[0], source: 'Wohnen' } as const;
    await keepDraft(drafts, typed('', { thing, text: 'Living', base: null }), PAGE);
    const withoutEnglish = new MemoryFileStore(folderFiles(['ar'], { 'chapters/wohnen/chapter.md': SAVED }));
    expect(await listDrafts(drafts, withoutEnglish)).toMatchObject([{ homeless: 'language', draft: { text: 'Living' } }]);
    expect(await listDrafts(drafts, new MemoryFileStore(folderFiles(['en'], {})))).toMatchObject([{ homeless: 'unit' }]);
  });

  it('are forgotten when they turn out to be saved', async () => {
    const drafts = await openDiskDraftStore(FOLDER, await temporaryFolder());
    await keepDraft(drafts, { ...typed(''), text: SAVED, base: null }, PAGE);
    expect(await listDrafts(drafts, files())).toEqual([]);
    expect(await drafts.list()).toEqual([]);
  });

  it('of a note are forgotten when the note turns out to be added, and are homeless like those of its text', async () => {
    const drafts = await openDiskDraftStore(FOLDER, await temporaryFolder());
    const [hash] = translated('Wohnen', 'Housing');
    const thing = { kind: 'note', unit: wohnen, language: 'en', hash, source: 'Wohnen' } as const;
    const store = files();
    await keepDraft(drafts, typed('', { thing, text: 'Living? ', base: null }), PAGE);
    expect(await listDrafts(drafts, store)).toMatchObject([{ saved: 'unchanged', homeless: null, draft: { text: 'Living? ' } }]);
    const withoutEnglish = new MemoryFileStore(folderFiles(['ar'], { 'chapters/wohnen/chapter.md': SAVED }));
    expect(await listDrafts(drafts, withoutEnglish)).toMatchObject([{ homeless: 'language' }]);
    await addNote(store, wohnen, 'en', hash, 'Living?', {});
    expect(await listDrafts(drafts, store)).toEqual([]);
    expect(await drafts.list()).toEqual([]);
  });
});
