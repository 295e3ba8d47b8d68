import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { WITHOUT_GIT } from '../../testing/start-git-server.ts';
import { filesIn, temporaryFolder, workspaceFolder, writeFiles } from '../../testing/temporary-folder.ts';
import { openGitHistory } from './git-history.ts';
import { repositoryOf } from './open-repository.ts';
import { packRepository } from './pack-repository.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** A folder with three versions, and git itself at hand. */
async function known() {
  const folder = await workspaceFolder(['en'], { [WOHNEN]: chapterFile('Wohnen', 'Eins.') });
  const data = await temporaryFolder();
  const clock = { now: Date.parse('2026-03-03T09:00:00Z') };
  const open = async () => openGitHistory(folder, { data, now: () => clock.now });
  const save = async (text: string, later = HOUR): Promise<void> => {
    clock.now += later;
    const [history, before] = [await open(), await readFile(join(folder, WOHNEN))];
    const after = Buffer.from(chapterFile('Wohnen', text));
    await writeFiles(folder, { [WOHNEN]: after });
    await history.record([{ path: WOHNEN, before, after }], 'Ana', 'save');
  };
  const texts = async (): Promise<readonly string[]> => {
    const history = await open();
    const versions = await history.list({ startsWith: [WOHNEN] });
    const files = await Promise.all(versions.map(async ({ id }) => (await history.read(id, [WOHNEN]))[0]));
    return files.map((bytes) => /\S+\.$/m.exec(Buffer.from(bytes ?? []).toString('utf8'))?.[0] ?? '');
  };
  const repository = repositoryOf(folder, data);
  const git = (...argv: string[]): string => execFileSync('git', ['-C', repository, ...argv], { encoding: 'utf8', stdio: 'pipe' }).trim();
  await (await open()).notice();
  for (const text of ['Zwei.', 'Drei.']) await save(text);
  return { folder, open, save, texts, repository, git };
}

describe.skipIf(WITHOUT_GIT !== null)('a history that somebody has touched with git itself', () => {
  it('goes on from a branch that was moved back, and has what the folder says as a version again', async () => {
    const { folder, open, save, texts, git } = await known();
    const before = await filesIn(folder);
    git('update-ref', 'refs/heads/main', 'main~1');
    await (await open()).notice();
    expect(await filesIn(folder)).toEqual(before);
    expect(await texts()).toEqual(['Drei.', 'Zwei.', 'Eins.']);
    await save('Vier.');
    expect(await texts()).toEqual(['Vier.', 'Drei.', 'Zwei.', 'Eins.']);
    git('fsck', '--strict');
  });

  it('goes on from versions that were written anew', async () => {
    const { save, texts, git } = await known();
    const [tree, parent] = [git('rev-parse', 'main^{tree}'), git('rev-parse', 'main~2')];
    git(
      'update-ref',
      'refs/heads/main',
      git('-c', 'user.name=Git', '-c', 'user.email=g@example.org', 'commit-tree', tree, '-p', parent, '-m', 'squash'),
    );
    await save('Vier.');
    expect(await texts()).toEqual(['Vier.', 'Drei.', 'Eins.']);
  });

  it('takes no notice of a head that points elsewhere', async () => {
    const { save, texts, repository, git } = await known();
    await writeFile(join(repository, 'HEAD'), `${git('rev-parse', 'main~1')}\n`);
    await save('Vier.');
    expect(await texts()).toEqual(['Vier.', 'Drei.', 'Zwei.', 'Eins.']);
    await writeFile(join(repository, 'HEAD'), 'ref: refs/heads/other\n');
    await save('Fünf.');
    expect((await texts())[0]).toBe('Fünf.');
  });

  it('is not stopped by the lock of a git that was killed', async () => {
    const { save, texts, repository } = await known();
    const locks = ['refs/heads/main.lock', 'packed-refs.lock', 'config.lock'];
    for (const lock of locks) await writeFile(join(repository, lock), '');
    await save('Vier.');
    expect(await texts()).toEqual(['Vier.', 'Drei.', 'Zwei.', 'Eins.']);
  });

  it('does not choke on a repository within the tree', async () => {
    const { folder, open, save, texts, git } = await known();
    const link = git('rev-parse', 'main');
    const entries = `${git('ls-tree', 'main')}\n160000 commit ${link}\toffers\n`;
    const tree = execFileSync('git', ['-C', git('rev-parse', '--absolute-git-dir'), 'mktree'], { input: entries, encoding: 'utf8' }).trim();
    git(
      'update-ref',
      'refs/heads/main',
      git('-c', 'user.name=Git', '-c', 'user.email=g@example.org', 'commit-tree', tree, '-p', link, '-m', 'sub'),
    );
    const before = await filesIn(folder);
    await (await open()).notice();
    await save('Vier.');
    expect(await texts()).toEqual(['Vier.', 'Drei.', 'Zwei.', 'Eins.']);
    expect(Object.keys(await filesIn(folder))).toEqual(Object.keys(before));
  });

  it('reads what git has packed in its own way, and packs it again', async () => {
    const { save, texts, repository, git } = await known();
    git('gc', '--quiet', '--aggressive');
    expect(await texts()).toEqual(['Drei.', 'Zwei.', 'Eins.']);
    await save('Vier.');
    await packRepository(repository);
    expect(await texts()).toEqual(['Vier.', 'Drei.', 'Zwei.', 'Eins.']);
    git('fsck', '--strict');
  });
});

it.each([
  ['ahead', YEAR],
  ['behind', -YEAR],
])('a clock that is a year %s changes neither the order of versions nor what is one sitting', async (_, wrong) => {
  const { save, texts } = await known();
  await save('Vier.', wrong);
  await save('Vier und.', 1000);
  await save('Fünf.', -wrong);
  expect(await texts()).toEqual(['Fünf.', 'und.', 'Drei.', 'Zwei.', 'Eins.']);
});
