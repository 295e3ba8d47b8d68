import { mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refusal } from '../../../shared/testing/file-store-contract.ts';
import { temporaryFolder, writeFiles } from '../../testing/temporary-folder.ts';
import { diskFolders } from './disk-folders.ts';

async function computer() {
  const root = await realpath(await temporaryFolder());
  const home = join(root, 'home');
  await mkdir(join(home, 'Documents'), { recursive: true });
  const sample = join(root, 'shipped');
  await writeFiles(sample, { 'workspace.json': '{"of":"the sample"}', 'media/wappen.svg': '<svg/>', '.mappe/presence/x.json': '{}' });
  return { home, folders: diskFolders({ sample, copies: join(root, 'data', 'samples'), home }) };
}

it('shows folders by name alone, says what they hold, and hides the hidden', async () => {
  const { home, folders } = await computer();
  await writeFiles(home, {
    'a10/x.txt': '',
    'a9/workspace.json': '{}',
    'a9/geheim.txt': '',
    'seiten/eins.MD': '',
    '.ssh/id': '',
    'brief.txt': '',
  });
  await symlink(join(home, 'seiten'), join(home, 'verweis'));
  await symlink(join(home, 'nirgends'), join(home, 'leer'));
  const found = await folders.look(home);
  expect(found.folders.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'a9 workspace',
    'a10 nothing',
    'Documents nothing',
    'seiten pages',
    'verweis pages',
  ]);
  expect(JSON.stringify(found)).not.toMatch(/geheim|brief|ssh/);
  expect(await folders.look(found.parent ?? '')).toMatchObject({ path: found.parent, kind: 'nothing' });
  expect((await folders.places()).slice(0, 2)).toEqual([
    { kind: 'home', path: home },
    { kind: 'documents', path: join(home, 'Documents') },
  ]);
});

it('shows so many and no more', async () => {
  const { home, folders } = await computer();
  await Promise.all(Array.from({ length: 510 }, async (_, index) => mkdir(join(home, `f${index}`))));
  expect(await folders.look(home)).toMatchObject({ more: true, folders: { length: 500 } });
});

it('makes a folder of a name that every system can have, and of no other', async () => {
  const { home, folders } = await computer();
  const { path, store } = await folders.make(home, 'Mappe Neustadt');
  await store.write('a.json', new TextEncoder().encode('{}'), null);
  expect(await readFile(join(path, 'a.json'), 'utf8')).toBe('{}');
  for (const name of ['..', 'a/b', 'a\\b', 'CON', 'x.', '.x', ''])
    expect(await refusal(folders.make(home, name)), name).toBe('path.invalid');
  expect(await refusal(folders.make(join(home, 'nirgends'), 'a'))).toBe('folder.missing');
  await writeFile(join(home, 'datei'), '');
  expect(await refusal(folders.make(home, 'datei'))).toBe('folder.missing');
});

it('copies the sample once, whole, and keeps what was written in the copy', async () => {
  const { folders } = await computer();
  const paths = await Promise.all([folders.sample(), folders.sample()]);
  expect(paths[0]).toBe(paths[1]);
  const { folders: below } = await folders.look(paths[0]);
  expect(below.map(({ name }) => name)).toEqual(['media']);
  await writeFile(join(paths[0], 'workspace.json'), 'mine');
  expect(await readFile(join(await folders.sample(), 'workspace.json'), 'utf8')).toBe('mine');
});

it('takes away a folder without files, and no other', async () => {
  const { home, folders } = await computer();
  await writeFiles(home, { 'a/.mappe/locks/x.lock': '', 'b/chapters/wohnen/chapter.md': '' });
  await mkdir(join(home, 'a', 'chapters'));
  await folders.clear(join(home, 'a'));
  await folders.clear(join(home, 'b'));
  expect((await folders.look(home)).folders.map(({ name }) => name)).toEqual(['b', 'Documents']);
  expect(await readFile(join(home, 'b/chapters/wohnen/chapter.md'), 'utf8')).toBe('');
});
