import { expect, it } from 'vitest';
import type { History, Version } from '../../ports/history.ts';
import { openDeskFolder } from '../../testing/desk-folder.ts';
import { chapterFile, folderFiles } from '../../testing/folder-files.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { brokenHandlers } from './broken.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const UKRAINIAN = 'chapters/wohnen/uk.json';
const GOOD: Readonly<Record<string, string>> = {
  [WOHNEN]: chapterFile('Wohnen', 'Eins.'),
  [UKRAINIAN]: '{ "version": 1, "segments": {} }',
};
const german = { language: 'de' } as const;

/** A history with one version, in which everything is in order. */
const history: Pick<History, 'list' | 'read'> = {
  list: async () => [
    { id: 'a', parents: [], at: '2026-11-29T08:00:00Z', by: 'Anna', reason: 'save', paths: [], printed: null } satisfies Version,
  ],
  read: async (_, paths) => paths.map((path) => (GOOD[path] === undefined ? null : new TextEncoder().encode(GOOD[path]))),
};

async function desk(files: Readonly<Record<string, string>>) {
  const store = new MemoryFileStore(folderFiles(['uk'], { ...GOOD, ...files }));
  const { folder } = await openDeskFolder(store);
  const asked: string[] = [];
  const calls = brokenHandlers({
    folder,
    openHistory: async () => {
      asked.push('history');
      return history;
    },
    restoring: async (work) => work((await folder.current()).store),
  });
  return { store, calls, asked };
}

it('names a broken translation by the title of its text, and brings its good version back', async () => {
  const { store, calls } = await desk({ [UKRAINIAN]: '{ "version": 1, "segm' });
  const [file, ...others] = await calls['broken.list']({}, german);
  expect(others).toEqual([]);
  expect(file).toMatchObject({
    path: UKRAINIAN,
    what: 'Wohnen (Ukrainisch)',
    unit: { kind: 'chapter', id: 'wohnen' },
    language: 'uk',
    problems: [expect.stringContaining('kein gültiges JSON')],
    lastGood: { at: '2026-11-29T08:00:00Z', by: 'Anna' },
  });
  expect(await calls['broken.mend']({ id: file?.id ?? '' }, german)).toEqual({ aside: `${UKRAINIAN}.broken-1` });
  expect(store.text(UKRAINIAN)).toBe(GOOD[UKRAINIAN]);
  expect(await calls['broken.list']({}, german)).toEqual([]);
  await expect(calls['broken.mend']({ id: file?.id ?? '' }, german)).rejects.toMatchObject({ code: 'history.no-version' });
});

it('asks for no history as long as nothing is wrong', async () => {
  const { calls, asked } = await desk({});
  expect(await calls['broken.list']({}, german)).toEqual([]);
  expect(asked).toEqual([]);
});
