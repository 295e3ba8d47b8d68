import { execFileSync } from 'node:child_process';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { gitServer } from '../../testing/git-server.ts';
import { ACCOUNT, WITHOUT_GIT, type GitServer } from '../../testing/start-git-server.ts';
import { filesIn, temporaryFolder, workspaceFolder, writeFiles } from '../../testing/temporary-folder.ts';
import { openGitHistory } from './git-history.ts';
import { repositoryOf } from './open-repository.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const ARBEIT = 'chapters/arbeit/chapter.md';
const three = (a: string, b: string, c: string): string => chapterFile('Wohnen', `${a}\n\n${b}\n\n${c}`);

/** One office: a folder of its own and a history of its own. */
async function office(name: string, address: string, files: Readonly<Record<string, string>> | null) {
  const folder = files === null ? await temporaryFolder() : await workspaceFolder(['en'], files);
  const data = await temporaryFolder();
  const history = await openGitHistory(folder, { data });
  await history.setSyncAddress(address);
  const sync = async (join_ = false) => history.sync({ by: name, credentials: ACCOUNT, join: join_ });
  const says = async (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const git = (...argv: string[]): string =>
    execFileSync('git', ['-C', repositoryOf(folder, data), ...argv], { encoding: 'utf8', stdio: 'pipe' });
  return { folder, history, sync, says, git, write: async (texts: Readonly<Record<string, string>>) => writeFiles(folder, texts) };
}

/** Two offices that have the same folder. */
async function twoOffices(server: GitServer) {
  const ana = await office('Ana', server.address, { [WOHNEN]: three('Eins.', 'Zwei.', 'Drei.'), [ARBEIT]: chapterFile('Arbeit', 'Eins.') });
  await ana.sync();
  const ben = await office('Ben', server.address, null);
  await ben.sync();
  return { ana, ben };
}

/** What somebody does who uses git itself. */
async function clone(
  server: GitServer,
): Promise<{ readonly folder: string; readonly git: (...argv: string[]) => string; readonly push: (...argv: string[]) => void }> {
  const folder = await temporaryFolder();
  const git = (...argv: string[]): string =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Git', '-c', 'user.email=git@example.org', '-c', 'protocol.file.allow=always', ...argv],
      { encoding: 'utf8', stdio: 'pipe' },
    );
  execFileSync('git', ['clone', '--quiet', server.repository, folder], { stdio: 'pipe' });
  return {
    folder,
    git,
    push: (...argv) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'By hand');
      git('push', '--quiet', ...argv, 'origin', 'HEAD:main');
    },
  };
}

describe.skipIf(WITHOUT_GIT !== null)(`two places and a git server${WITHOUT_GIT === null ? '' : ` (${WITHOUT_GIT})`}`, () => {
  it('brings a folder to a server and from there to another computer', async () => {
    const { ana, ben } = await twoOffices(await gitServer());
    expect(await filesIn(ben.folder)).toEqual(await filesIn(ana.folder));
    expect(await ben.sync()).toEqual({ sent: 0, received: 0, changed: [], conflicts: 0 });
    expect(ben.git('rev-parse', 'main')).toBe(ana.git('rev-parse', 'main'));
  });

  it('merges what both changed, paragraph by paragraph, and keeps every version of both', async () => {
    const server = await gitServer();
    const { ana, ben } = await twoOffices(server);
    await ana.write({ [WOHNEN]: three('Eins von Ana.', 'Zwei.', 'Drei.') });
    await ben.write({ [WOHNEN]: three('Eins.', 'Zwei.', 'Drei von Ben.'), [ARBEIT]: chapterFile('Arbeit', 'Von Ben.') });
    expect(await ana.sync()).toMatchObject({ sent: 1, changed: [] });
    expect(await ben.sync()).toMatchObject({ sent: 2, received: 1, changed: [WOHNEN], conflicts: 0 });
    expect(await ana.sync()).toMatchObject({ sent: 0, changed: [ARBEIT, WOHNEN] });
    expect(await ana.says(WOHNEN)).toBe(three('Eins von Ana.', 'Zwei.', 'Drei von Ben.'));
    expect(await filesIn(ana.folder)).toEqual(await filesIn(ben.folder));
    expect((await ana.history.list({ startsWith: [WOHNEN] })).map(({ reason }) => reason)).toEqual([
      'merged',
      'outside',
      'outside',
      'import',
    ]);
    for (const git of [ana.git, ben.git, server.git]) git('fsck', '--strict');
  });

  it('keeps two people of one name on two computers apart: neither goes on with a version of the other', async () => {
    const server = await gitServer();
    const [ana, other] = [
      await office('Ana', server.address, { [WOHNEN]: three('Eins.', 'Zwei.', 'Drei.') }),
      await office('Ana', server.address, null),
    ];
    await ana.sync();
    await other.sync();
    const save = async (place: typeof ana, text: string): Promise<string | null> => {
      const before = Buffer.from(await place.says(WOHNEN));
      await place.write({ [WOHNEN]: text });
      return place.history.record([{ path: WOHNEN, before, after: Buffer.from(text) }], 'Ana', 'save');
    };
    // Within minutes: one person would go on with her own version.
    const first = await save(ana, three('Eins a.', 'Zwei.', 'Drei.'));
    await ana.sync();
    await other.sync();
    const second = await save(other, three('Eins a.', 'Zwei b.', 'Drei.'));
    await save(ana, three('Eins a.', 'Zwei.', 'Drei c.'));
    await other.sync();
    await ana.sync();
    await other.sync();
    expect(await other.says(WOHNEN)).toBe(three('Eins a.', 'Zwei b.', 'Drei c.'));
    expect(await filesIn(ana.folder)).toEqual(await filesIn(other.folder));
    const versions = await other.history.list({ startsWith: [WOHNEN] });
    expect(versions.map(({ by, reason }) => `${by} ${reason}`)).toEqual(['Ana merged', 'Ana save', 'Ana save', 'Ana save', ' import']);
    for (const id of [first, second]) expect(versions.map((one) => one.id)).toContain(id);
    for (const git of [ana.git, other.git, server.git]) git('fsck', '--strict');
  });

  it('shows nobody a conflict marker: mine is in the file, theirs waits to be decided', async () => {
    const { ana, ben } = await twoOffices(await gitServer());
    await ana.write({ [WOHNEN]: three('Eins.', 'Der Bus fährt um acht Uhr ab.', 'Drei.') });
    await ana.sync();
    await ben.sync();
    await ana.write({ [WOHNEN]: three('Eins.', 'Der Bus fährt um neun Uhr ab.', 'Drei.') });
    await ben.write({ [WOHNEN]: three('Eins.', 'Der Bus fährt um zehn Uhr ab.', 'Drei.') });
    await ana.sync();
    expect(await ben.sync()).toMatchObject({ conflicts: 1 });
    expect(await ben.says(WOHNEN)).toBe(three('Eins.', 'Der Bus fährt um zehn Uhr ab.', 'Drei.'));
    const [open, ...more] = await ben.history.openConflicts();
    expect([open?.path, open?.places, more]).toEqual([
      WOHNEN,
      [{ base: 'Der Bus fährt um acht Uhr ab.', mine: 'Der Bus fährt um zehn Uhr ab.', theirs: 'Der Bus fährt um neun Uhr ab.' }],
      [],
    ]);
    await ben.history.settleConflict(open?.id ?? '');
    expect(await ben.history.openConflicts()).toEqual([]);
    await ana.sync();
    expect(await filesIn(ana.folder)).toEqual(await filesIn(ben.folder));
  });

  it('takes away what the other took away, and keeps what was changed meanwhile', async () => {
    const { ana, ben } = await twoOffices(await gitServer());
    for (const path of [ARBEIT, WOHNEN]) await rm(join(ana.folder, path, '..'), { recursive: true });
    await ben.write({ [WOHNEN]: three('Eins.', 'Zwei.', 'Drei und vier.') });
    await ana.sync();
    expect(await ben.sync()).toMatchObject({ changed: [ARBEIT], conflicts: 1 });
    expect(await ben.says(WOHNEN)).toContain('Drei und vier.');
    await ana.sync();
    expect(await filesIn(ana.folder)).toEqual(await filesIn(ben.folder));
  });

  it('works with somebody who uses git itself, and lets their other files be', async () => {
    const server = await gitServer();
    const { ana } = await twoOffices(server);
    const hand = await clone(server);
    await writeFiles(hand.folder, { [WOHNEN]: three('Eins.', 'Zwei.', 'Von Hand.'), 'README.md': 'Für Git.' });
    hand.push();
    await ana.write({ [WOHNEN]: three('Eins mehr.', 'Zwei.', 'Drei.') });
    expect(await ana.sync()).toMatchObject({ changed: [WOHNEN], conflicts: 0 });
    expect(Object.keys(await filesIn(ana.folder))).not.toContain('README.md');
    hand.git('pull', '--quiet', '--ff-only');
    expect(await readFile(join(hand.folder, WOHNEN), 'utf8')).toBe(three('Eins mehr.', 'Zwei.', 'Von Hand.'));
    expect(await readFile(join(hand.folder, 'README.md'), 'utf8')).toBe('Für Git.');
  });

  const intruders: readonly (readonly [string, string, (folder: string, git: (...argv: string[]) => string) => unknown])[] = [
    ['a link', 'link', async (folder) => execFileSync('ln', ['-s', '/etc/passwd', join(folder, 'chapters/wohnen/en.json')])],
    ['a link in place of a folder', 'link', async (folder) => execFileSync('ln', ['-s', '/tmp', join(folder, 'contacts')])],
    ['a submodule', 'repository', async (_, git) => git('submodule', '--quiet', 'add', './', 'offers')],
    ['a device name', 'name', async (folder) => writeFiles(folder, { 'contacts/con.json': '{}' })],
    ['a name with a backslash', 'name', async (folder) => writeFiles(folder, { 'contacts/..\\x.json': '{}' })],
    [
      'two names that differ in case',
      'twins',
      async (folder) => writeFiles(folder, { 'contacts/Amt.json': '{}', 'contacts/amt.json': '{}' }),
    ],
  ];
  it.each(intruders)('lets %s not in, and changes nothing', async (_, fault, intrude) => {
    const server = await gitServer();
    const { ana } = await twoOffices(server);
    const hand = await clone(server);
    await intrude(hand.folder, hand.git);
    await writeFiles(hand.folder, { [WOHNEN]: three('Eins.', 'Zwei.', 'Von Hand.') });
    hand.push();
    const before = await filesIn(ana.folder);
    await expect(ana.sync()).rejects.toMatchObject({ code: 'sync.unsafe', problem: { data: { fault } } });
    expect(await filesIn(ana.folder)).toEqual(before);
  });

  it('says of a place that is no workspace, or another one, what it is, and changes nothing on either side', async () => {
    const server = await gitServer();
    const hand = await clone(server);
    await writeFiles(hand.folder, { 'index.html': '<p>' });
    hand.push();
    const ana = await office('Ana', server.address, { [WOHNEN]: three('Eins.', 'Zwei.', 'Drei.') });
    await expect(ana.sync()).rejects.toMatchObject({ code: 'sync.not-a-workspace' });
    const other = await gitServer();
    await (
      await office('Ben', other.address, { [WOHNEN]: three('Eins.', 'Ben.', 'Drei.'), [ARBEIT]: chapterFile('Arbeit', 'Eins.') })
    ).sync();
    await ana.history.setSyncAddress(other.address);
    const before = [await filesIn(ana.folder), other.git('rev-parse', 'main')];
    await expect(ana.sync()).rejects.toMatchObject({ code: 'sync.unrelated' });
    expect([await filesIn(ana.folder), other.git('rev-parse', 'main')]).toEqual(before);
    expect(await ana.sync(true)).toMatchObject({ changed: [ARBEIT, WOHNEN] });
    const both = (await ana.says(WOHNEN)) + JSON.stringify(await ana.history.openConflicts());
    expect([both.includes('Zwei.'), both.includes('Ben.')]).toEqual([true, true]);
  });

  it('notices that versions were taken back there, changes nothing, and brings them together when asked to', async () => {
    const server = await gitServer();
    const { ana } = await twoOffices(server);
    await ana.write({ [WOHNEN]: three('Eins.', 'Zwei.', 'Drei von Ana.') });
    await ana.sync();
    const hand = await clone(server);
    hand.git('reset', '--quiet', '--hard', 'HEAD~1');
    await writeFiles(hand.folder, { [ARBEIT]: chapterFile('Arbeit', 'Umgeschrieben.') });
    hand.push('--force');
    const before = await filesIn(ana.folder);
    await expect(ana.sync()).rejects.toMatchObject({ code: 'sync.rewound' });
    expect(await filesIn(ana.folder)).toEqual(before);
    await ana.sync(true);
    expect([await ana.says(WOHNEN), await ana.says(ARBEIT)].join()).toMatch(/Drei von Ana\.[^]*Umgeschrieben\./);
  });

  it('says why nothing went there: a wrong token, a wrong address, a server that is away, one that takes nothing', async () => {
    const server = await gitServer();
    const { ana } = await twoOffices(server);
    await ana.write({ [WOHNEN]: three('Eins.', 'Zwei.', 'Danach.') });
    const wrong = ana.history.sync({ by: 'Ana', credentials: { ...ACCOUNT, token: 'falsch' } });
    await expect(wrong).rejects.toMatchObject({ code: 'sync.not-allowed' });
    await expect(ana.history.sync({ by: 'Ana', credentials: null })).rejects.toMatchObject({ code: 'sync.not-allowed' });
    await ana.history.setSyncAddress(server.address.replace('town.git', 'elsewhere.git'));
    await expect(ana.sync()).rejects.toMatchObject({ code: 'sync.no-repository' });
    await ana.history.setSyncAddress(server.address);
    const hook = join(server.repository, 'hooks/pre-receive');
    await writeFile(hook, '#!/bin/sh\nexit 1\n');
    await chmod(hook, 0o755);
    await expect(ana.sync()).rejects.toMatchObject({ code: 'sync.refused' });
    await rm(hook);
    server.cutAfter = 10;
    await expect(ana.sync()).rejects.toMatchObject({ code: 'sync.unreachable' });
    server.cutAfter = null;
    expect(await ana.sync()).toMatchObject({ sent: 1 });
    expect(await ana.says(WOHNEN)).toContain('Danach.');
  });

  it('starts clean after a transfer that broke off in the middle', async () => {
    const server = await gitServer();
    const ana = await office('Ana', server.address, { [WOHNEN]: three('Eins.', 'Zwei.', 'Drei.') });
    for (let number = 0; number < 40; number++)
      await ana.write({ [`media/${number}.svg`]: `<svg>${Math.random()}${'x'.repeat(2000)}</svg>` });
    await ana.sync();
    const ben = await office('Ben', server.address, null);
    server.cutAfter = 3_000;
    await expect(ben.sync()).rejects.toMatchObject({ code: 'sync.unreachable' });
    expect(await filesIn(ben.folder)).toEqual({ '/': 'empty' });
    server.cutAfter = null;
    await ben.sync();
    expect(await filesIn(ben.folder)).toEqual(await filesIn(ana.folder));
    ben.git('fsck', '--strict');
  });

  it('keeps no password and takes none in an address', async () => {
    const { ana } = await twoOffices(await gitServer());
    for (const address of [
      'https://a:b@example.org/x',
      'https://a@example.org/x',
      'http://example.org/x',
      'ftp://example.org',
      'x',
      'ext::sh -c id',
    ]) {
      await expect(ana.history.setSyncAddress(address)).rejects.toMatchObject({ code: 'sync.address' });
    }
    expect(ana.git('config', '--list')).not.toContain(ACCOUNT.token);
  });
});
