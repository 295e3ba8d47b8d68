import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { initRepository } from 'es-git';
import { expect, it } from 'vitest';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { temporaryFolder, workspaceFolder } from '../../testing/temporary-folder.ts';
import { openGitHistory } from './git-history.ts';
import { repositoryOf } from './open-repository.ts';
import { processName } from './process-name.ts';

const LOCKS = ['config.lock', 'FETCH_HEAD.lock', 'refs/remotes/incoming/main.lock'];

/** A folder that was brought to another place, and the locks that a program leaves which is killed while it speaks with one. */
async function lockedFolder() {
  const folder = await workspaceFolder([], { 'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Eins.') });
  const [data, place] = [await temporaryFolder(), join(await temporaryFolder(), 'place.git')];
  await initRepository(place, { bare: true, externalTemplate: false, initialHead: 'main' });
  const history = await openGitHistory(folder, { data });
  await history.setSyncAddress(pathToFileURL(place).href);
  await history.sync({ by: 'Ana', credentials: null });
  const repository = repositoryOf(folder, data);
  await mkdir(join(repository, 'refs/remotes/incoming'), { recursive: true });
  for (const lock of LOCKS) await writeFile(join(repository, lock), '');
  const locks = async (): Promise<readonly string[]> =>
    (await readdir(repository, { recursive: true })).filter((name) => name.endsWith('.lock')).toSorted();
  return { history, repository, locks };
}

it('goes on where a killed program left locks of the library behind', async () => {
  const { history, locks } = await lockedFolder();
  await expect(history.sync({ by: 'Ana', credentials: null })).resolves.toMatchObject({ conflicts: 0 });
  await history.setSyncAddress(null);
  expect(await locks()).toEqual([]);
});

it('takes no lock away while another program that lives is at work', async () => {
  const { history, repository, locks } = await lockedFolder();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const mark = join(repository, 'mappe', `busy-${processName(other.pid)}-0123abcd`);
  try {
    await writeFile(mark, '');
    await expect(history.sync({ by: 'Ana', credentials: null })).rejects.toMatchObject({ code: 'history.locked' });
    expect(await locks()).toEqual(LOCKS.toSorted());
  } finally {
    const ended = once(other, 'exit');
    other.kill('SIGKILL');
    await ended;
  }
  await expect(history.sync({ by: 'Ana', credentials: null })).resolves.toMatchObject({ conflicts: 0 });
});
