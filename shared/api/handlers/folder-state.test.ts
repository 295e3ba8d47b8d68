import { expect, it } from 'vitest';
import { DeskFolder } from '../../app/open-workspace/desk-folder.ts';
import { appError } from '../../model/app-error.ts';
import { openDeskFolder } from '../../testing/desk-folder.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { smallFolder } from '../../testing/small-folder.ts';
import { folderState } from './folder-state.ts';

const stateOf = async (folder: DeskFolder) => folderState(folder, 'de');

it('says that none is open, and refuses to work on it', async () => {
  const folder = new DeskFolder({ program: null, onChange: () => {}, reportBug: () => {} });
  expect(await stateOf(folder)).toEqual({ state: 'none' });
  await expect(folder.current()).rejects.toMatchObject({ code: 'folder.not-open' });
});

it('says what is open', async () => {
  const { folder } = await openDeskFolder(smallFolder());
  expect(await stateOf(folder)).toMatchObject({ state: 'open', folder: 'mappe', place: { name: 'Neustadt' }, primary: '#1f4e79' });
});

it.each([
  [{}, 'workspace.not-a-workspace', 'nothing'],
  [{ 'Seite.md': '# Seite' }, 'workspace.not-a-workspace', 'pages'],
  [{ 'chapters/wohnen/chapter.md': '---\ntitle: W\n---\n' }, 'workspace.not-a-workspace', 'workspace'],
  [{ 'workspace.json': '{"mappe":"workspace","version":9,"place":{"name":"N"}}' }, 'workspace.newer-version', 'workspace'],
  [{ 'workspace.json': '{' }, 'json.invalid', 'workspace'],
] as const)('says why %j cannot be opened, and what it holds', async (files, code, holds) => {
  const { folder } = await openDeskFolder(new MemoryFileStore(files));
  expect(await stateOf(folder)).toMatchObject({ state: 'failed', folder: 'mappe', problem: { code, message: expect.any(String) }, holds });
  await expect(folder.current()).rejects.toMatchObject({ code });
});

it('opens a folder that was mended, when something is asked of it or when the watcher sees it', async () => {
  const store = new MemoryFileStore();
  const { folder, changes, look } = await openDeskFolder(store);
  expect(folder.state.state).toBe('failed');
  for (const [path, bytes] of smallFolder().files) store.put(path, bytes);
  expect((await folder.current()).settings.place.name).toBe('Neustadt');

  store.files.delete('workspace.json');
  look('all');
  await expect(folder.current()).rejects.toMatchObject({ code: 'workspace.not-a-workspace' });
  expect(changes.map(({ also }) => also)).toEqual([['folder'], ['folder'], ['folder']]);
  expect(changes.map(({ revision }) => revision)).toEqual([1, 2, 3]);
});

it('reports a bug in opening and says that something went wrong', async () => {
  const bugs: unknown[] = [];
  const folder = new DeskFolder({ program: null, onChange: () => {}, reportBug: (bug) => bugs.push(bug) });
  const bug = new TypeError('x');
  await folder.open({ id: '1', path: '/a', name: 'mappe', openStore: () => Promise.reject(bug), watch: () => () => {} });
  expect(bugs).toEqual([bug]);
  expect(await stateOf(folder)).toMatchObject({ state: 'failed', problem: { code: 'call.failed' } });
});

it('shows the folder that was asked for last', async () => {
  const { folder } = await openDeskFolder(smallFolder());
  const gone = () => Promise.reject(appError('folder.missing', { folder: 'fort' }));
  await folder.open({ id: '1', path: '/a', name: 'fort', openStore: gone, watch: () => () => {} });
  expect(await stateOf(folder)).toMatchObject({ state: 'failed', folder: 'fort', problem: { code: 'folder.missing' }, holds: 'nothing' });
});
