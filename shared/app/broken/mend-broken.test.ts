import { beforeEach, expect, it } from 'vitest';
import type { Version } from '../../ports/history.ts';
import { folderFiles } from '../../testing/folder-files.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { brokenFiles } from './broken-files.ts';
import { mendBroken } from './mend-broken.ts';

const PATH = 'contacts/amt.json';
const GOOD = '{ "version": 1, "name": "Amt" }';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Versions of the contact, newest first. */
function historyOf(...texts: readonly string[]) {
  const versions = texts.map((_, index): Version => ({
    id: `${index}`,
    parents: [],
    at: `2026-11-2${9 - index}T08:00:00Z`,
    by: 'Anna',
    reason: 'save',
    paths: [PATH],
    printed: null,
  }));
  return {
    list: () => Promise.resolve(versions),
    read: (id: string, paths: readonly string[]) =>
      Promise.resolve(paths.map((path) => (path === PATH ? bytes(texts[Number(id)] ?? '') : null))),
  };
}

let store = new MemoryFileStore();
beforeEach(() => {
  store = new MemoryFileStore(folderFiles([], { [PATH]: '{ "version": 1, "na', 'contacts/fein.json': GOOD }));
});

it('names a half-written file with what is wrong, and offers the last version that can be used', async () => {
  const { problems } = await loadWorkspace(store);
  const found = await brokenFiles(problems, historyOf('{ "version": 1, ', GOOD, '{}'));
  expect(found).toMatchObject([{ path: PATH, problems: [{ code: 'json.invalid', at: { line: 1 } }], lastGood: { id: '1', by: 'Anna' } }]);
});

it('takes a chapter of which the beginning is left for broken when it was whole before, and a new one without a title for none', async () => {
  const [cut, begun] = ['chapters/wohnen/chapter.md', 'chapters/neu/chapter.md'];
  store = new MemoryFileStore(folderFiles([], { [cut]: '---\ntitle: Wo', [begun]: 'Ein Satz.' }));
  const { problems } = await loadWorkspace(store);
  const versions = historyOf('', '').list;
  const read = (_: string, paths: readonly string[]) =>
    Promise.resolve(paths.map((path) => (path === cut ? bytes('---\ntitle: Wohnen\n---\n\nText.\n') : null)));
  expect(await brokenFiles(problems, { list: versions, read })).toMatchObject([{ path: cut, lastGood: { id: '0' } }]);
});

it('puts the good one in its place and keeps the broken one beside it', async () => {
  expect(await mendBroken(store, historyOf(GOOD), PATH)).toEqual({ aside: `${PATH}.broken-1` });
  expect(store.text(PATH)).toBe(GOOD);
  expect(store.text(`${PATH}.broken-1`)).toBe('{ "version": 1, "na');
  expect((await loadWorkspace(store)).problems).toEqual([]);
});

it('changes nothing when there is no good version, or when the file is fine by now', async () => {
  await expect(mendBroken(store, historyOf('{'), PATH)).rejects.toMatchObject({ code: 'history.no-version' });
  expect(store.text(PATH)).toBe('{ "version": 1, "na');
  await expect(mendBroken(store, historyOf(GOOD), 'contacts/fein.json')).rejects.toMatchObject({ code: 'file.conflict' });
});
