import { cp, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { temporaryFolder, workspaceFolder, writeFiles } from '../../testing/temporary-folder.ts';
import { openGitHistory } from './git-history.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';

/** A folder with two versions, and a way to ask what history a path has. */
async function known() {
  const [parent, data] = [await temporaryFolder(), await temporaryFolder()];
  const folder = join(parent, 'mappe');
  await cp(await workspaceFolder(['en'], { [WOHNEN]: chapterFile('Wohnen', 'Eins.') }), folder, { recursive: true });
  const history = await openGitHistory(folder, { data });
  await history.notice();
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', 'Zwei.') });
  await history.notice();
  await history.close();
  const versions = async (path: string): Promise<number> => {
    const opened = await openGitHistory(path, { data });
    await opened.notice();
    return (await opened.list({})).length;
  };
  return { parent, folder, versions };
}

it('keeps the versions of a folder that was moved or renamed', async () => {
  const { parent, folder, versions } = await known();
  const moved = join(parent, 'willkommen');
  await rename(folder, moved);
  expect(await versions(moved)).toBe(2);
  await writeFiles(moved, { [WOHNEN]: chapterFile('Wohnen', 'Drei.') });
  expect(await versions(moved)).toBe(3);
});

it('knows a folder by whatever path it is opened', async () => {
  const { parent, folder, versions } = await known();
  await symlink(folder, join(parent, 'laufwerk'));
  expect(await versions(join(parent, 'laufwerk'))).toBe(2);
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', 'Drei.') });
  expect([await versions(folder), await versions(join(parent, 'laufwerk'))]).toEqual([3, 3]);
});

it('gives a copy beside the original, and another folder at its place, a history of their own', async () => {
  const { parent, folder, versions } = await known();
  const copy = join(parent, 'kopie');
  await cp(folder, copy, { recursive: true });
  expect(await versions(copy)).toBe(1);
  await rename(folder, join(parent, 'weg'));
  await cp(copy, join(parent, 'andere'), { recursive: true });
  await writeFile(join(parent, 'andere', WOHNEN), chapterFile('Wohnen', 'Ganz anders.'));
  expect(await versions(join(parent, 'andere'))).toBe(1);
});
