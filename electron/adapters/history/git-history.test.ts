import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SavedFile } from '../../../shared/ports/history.ts';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { temporaryFolder, workspaceFolder, writeFiles } from '../../testing/temporary-folder.ts';
import { openGitHistory, type GitHistory } from './git-history.ts';
import { repositoryOf } from './open-repository.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const ARBEIT = 'chapters/arbeit/chapter.md';
const MINUTE = 60_000;

/** A folder with a history whose clock the test sets. */
async function opened() {
  const folder = await workspaceFolder(['en'], { [WOHNEN]: chapterFile('Wohnen', 'Eins.'), [ARBEIT]: chapterFile('Arbeit', 'Eins.') });
  const data = await temporaryFolder();
  const clock = { now: Date.parse('2026-03-03T09:00:00Z') };
  const history = await openGitHistory(folder, { data, now: () => clock.now });
  const repository = repositoryOf(folder, data);
  const git = (...argv: string[]): string => execFileSync('git', ['-C', repository, ...argv], { encoding: 'utf8', stdio: 'pipe' });
  return { folder, data, clock, history, repository, git };
}

/** Saves a text in the folder and tells the history. */
async function save(history: GitHistory, folder: string, path: string, text: string, by = 'Ana'): Promise<string | null> {
  const before = await readFile(join(folder, path)).catch(() => null);
  await writeFiles(folder, { [path]: text });
  return history.record([{ path, before, after: Buffer.from(text) }], by, 'save');
}

const text = (bytes: Uint8Array | null | undefined): string | null => (bytes ? Buffer.from(bytes).toString('utf8') : null);

it('makes one version of a folder that it sees for the first time, and none when nothing changed', async () => {
  const { history, git } = await opened();
  expect(await history.notice()).toMatch(/^[0-9a-f]{40}$/);
  expect(await history.notice()).toBeNull();
  expect(await history.list({})).toMatchObject([{ reason: 'import', by: '', parents: [], paths: [ARBEIT, WOHNEN, 'workspace.json'] }]);
  expect(git('ls-tree', '-r', '--name-only', 'main').trim().split('\n')).toEqual([ARBEIT, WOHNEN, 'workspace.json']);
  git('fsck', '--strict');
});

it('keeps what every save said, by whom and when', async () => {
  const { history, folder, clock, git } = await opened();
  await history.notice();
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Zwei.'));
  clock.now += 20 * MINUTE;
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Drei.'), 'Büro <x>\n');
  const [last, first] = await history.list({ startsWith: ['chapters/wohnen/'] });
  expect(last).toMatchObject({ by: 'Büro x', at: '2026-03-03T09:20:00.000Z', reason: 'save', paths: [WOHNEN] });
  expect(first).toMatchObject({ by: 'Ana', at: '2026-03-03T09:00:00.000Z' });
  expect(text((await history.read(first?.id ?? '', [WOHNEN]))[0])).toContain('Zwei.');
  expect(text((await history.read(last?.id ?? '', [WOHNEN, 'chapters/none/chapter.md']))[0])).toContain('Drei.');
  expect(await history.list({ startsWith: ['chapters/arbeit/'], reasons: ['save'] })).toEqual([]);
  git('fsck', '--strict');
});

it('takes the saves of one sitting for one version, another text or person or a pause for another', async () => {
  const { history, folder, clock } = await opened();
  await history.notice();
  const saves = async () => (await history.list({ reasons: ['save'] })).length;
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Eins und.'));
  clock.now += 2 * MINUTE;
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Eins und zwei.'));
  expect(await saves()).toBe(1);
  await save(history, folder, ARBEIT, chapterFile('Arbeit', 'Anders.'));
  expect(await saves()).toBe(2);
  await save(history, folder, ARBEIT, chapterFile('Arbeit', 'Anders noch.'), 'Ben');
  expect(await saves()).toBe(3);
  clock.now += 11 * MINUTE;
  await save(history, folder, ARBEIT, chapterFile('Arbeit', 'Anders noch mehr.'), 'Ben');
  expect(await saves()).toBe(4);
});

it('begins a new version rather than lose a sentence that was written and taken out in one sitting', async () => {
  const { history, folder } = await opened();
  await history.notice();
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Eins. Der Hausmeister wohnt im zweiten Stock.'));
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Eins.'));
  const [, kept] = await history.list({ startsWith: [WOHNEN], reasons: ['save'] });
  expect(text((await history.read(kept?.id ?? '', [WOHNEN]))[0])).toContain('Hausmeister');
});

it('tells what changed outside of Mappe from what was saved, before the save and at the next look', async () => {
  const { history, folder, clock } = await opened();
  await history.notice();
  clock.now += 20 * MINUTE;
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', 'Im Editor.') });
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Im Editor. In Mappe.'));
  await rm(join(folder, ARBEIT));
  await history.notice();
  const versions = await history.list({});
  expect(versions.map(({ reason, by, paths }) => [reason, by, ...paths])).toEqual([
    ['outside', '', ARBEIT],
    ['save', 'Ana', WOHNEN],
    ['outside', '', WOHNEN],
    ['import', '', ARBEIT, WOHNEN, 'workspace.json'],
  ]);
  expect(text((await history.read(versions[2]?.id ?? '', [WOHNEN]))[0])).toContain('Im Editor.\n');
});

it('does not go back to a save that a later one of another process overtook on its way here', async () => {
  const { history, folder } = await opened();
  await history.notice();
  const at = (words: string): Buffer => Buffer.from(chapterFile('Wohnen', words));
  const change = (before: string, after: string): SavedFile => ({ path: WOHNEN, before: at(before), after: at(after) });
  await writeFiles(folder, { [WOHNEN]: at('Drei.') });
  await history.record([change('Zwei.', 'Drei.')], 'Ben', 'save');
  await history.record([change('Eins.', 'Zwei.')], 'Ana', 'save');
  const [last] = await history.list({});
  expect(text((await history.read(last?.id ?? '', [WOHNEN]))[0])).toContain('Drei.');
});

it('remembers the folder as it was printed, and that version is never changed any more', async () => {
  const { history, folder, clock } = await opened();
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Gedruckt.'));
  const printed = { edition: 'wegweiser', languages: ['de', 'uk'], date: '2026-03-03' };
  const id = await history.markPrinted(printed, 'Ana');
  clock.now += MINUTE;
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Gedruckt. Danach.'));
  expect(await history.list({ reasons: ['printed'] })).toMatchObject([{ id, by: 'Ana', printed, paths: [] }]);
  expect(text((await history.read(id, [WOHNEN]))[0])).not.toContain('Danach');
  expect(await history.pathsOf(id)).toEqual([ARBEIT, WOHNEN, 'workspace.json']);
});

it('keeps only what is Mappe’s: no printed files, no letters, no hidden ones', async () => {
  const { history, folder } = await opened();
  await writeFiles(folder, {
    'out/a.pdf': 'x',
    'brief.txt': 'x',
    '.mappe/locks/a': 'x',
    'chapters/.x.md': 'x',
    'media/plan.svg': '<svg/>',
  });
  const id = await history.notice();
  expect(await history.pathsOf(id ?? '')).toEqual([ARBEIT, WOHNEN, 'media/plan.svg', 'workspace.json']);
});

it('stays readable to git and to itself after it was made small', async () => {
  const { history, folder, clock, git, repository, data } = await opened();
  await history.notice();
  for (let number = 0; number < 30; number++) {
    clock.now += 20 * MINUTE;
    await save(history, folder, WOHNEN, chapterFile('Wohnen', `Nummer ${number}.`));
  }
  const before = await history.list({});
  const { packRepository } = await import('./pack-repository.ts');
  await packRepository(repository);
  expect(git('count-objects', '-v')).toMatch(/^count: 0$/m);
  git('fsck', '--strict');
  await save(history, folder, WOHNEN, chapterFile('Wohnen', 'Danach.'), 'Ben');
  const again = await openGitHistory(folder, { data });
  expect((await again.list({})).slice(1)).toEqual(before);
  expect(text((await again.read(before[20]?.id ?? '', [WOHNEN]))[0])).toContain('Nummer 9.');
});

it('refuses a version that is none', async () => {
  const { history } = await opened();
  for (const version of ['HEAD', 'main', '', '0'.repeat(40)]) {
    await expect(history.read(version, [WOHNEN])).rejects.toMatchObject({ code: 'history.no-version' });
  }
});
