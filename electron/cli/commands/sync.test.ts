import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { openGitHistory } from '../../adapters/history/git-history.ts';
import { mappe, type CommandRun } from '../../testing/command-line.ts';
import { gitServer } from '../../testing/git-server.ts';
import { ACCOUNT, WITHOUT_GIT } from '../../testing/start-git-server.ts';
import { filesIn, temporaryFolder, workspaceFolder, writeFiles } from '../../testing/temporary-folder.ts';
import type { Surroundings } from '../run-mappe.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const bus = (time: string): string => chapterFile('Wohnen', `Der Bus fährt um ${time} Uhr ab.`);
const environment = { MAPPE_SYNC_USER: ACCOUNT.user, MAPPE_SYNC_TOKEN: ACCOUNT.token };

/** A desk with a home of its own. */
async function desk(folder: string) {
  const data = await temporaryFolder();
  return async (argv: readonly string[], change: Partial<Surroundings> = {}): Promise<CommandRun> =>
    mappe(folder, argv, { environment, openHistory: async (root) => openGitHistory(root, { data }), ...change });
}

describe.skipIf(WITHOUT_GIT !== null)('mappe sync', () => {
  it('takes a folder to a server, to another computer, and both together again', async () => {
    const server = await gitServer();
    const here = await workspaceFolder([], { [WOHNEN]: bus('acht') });
    const there = await temporaryFolder();
    const [ana, ben] = [await desk(here), await desk(there)];
    expect(await ana(['sync', '--remote', server.address])).toMatchObject({
      code: 0,
      out: 'Abgeglichen: 1 Stand dorthin, 0 von dort; hier haben sich 0 Dateien geändert.\n',
    });
    expect((await ben(['sync', '--remote', server.address])).out).toBe(
      'Abgeglichen: 0 Stände dorthin, 1 von dort; hier haben sich 2 Dateien geändert.\n',
    );
    expect(await filesIn(there)).toEqual(await filesIn(here));
    expect((await ana(['sync'])).out).toBe('Beide Orte sind gleich.\n');

    await writeFiles(here, { [WOHNEN]: bus('neun') });
    await writeFiles(there, { [WOHNEN]: bus('zehn') });
    expect((await ana(['sync'])).code).toBe(0);
    const met = await ben(['sync']);
    expect([met.code, met.err]).toEqual([1, expect.stringContaining('Ihre Fassung steht in der Datei')]);
    expect(await readFile(join(there, WOHNEN), 'utf8')).toBe(bus('zehn'));
    const shown = await ben(['sync', '--conflicts']);
    expect(shown.out).toContain('hier: Der Bus fährt um zehn Uhr ab.\n  dort: Der Bus fährt um neun Uhr ab.');
    const [id = ''] = /[0-9a-f]{8}$/m.exec(shown.out) ?? [];
    expect((await ben(['sync', '--settle', id])).code).toBe(0);
    expect(await ben(['sync', '--conflicts'])).toMatchObject({ code: 0, out: 'Es ist nichts zu entscheiden.\n' });
  });

  it('asks a person for name and token when the server wants them, and shows neither', async () => {
    const server = await gitServer();
    const folder = await workspaceFolder([], { [WOHNEN]: bus('acht') });
    const run = await desk(folder);
    const asked: boolean[] = [];
    const ask = async (_: string, secret: boolean): Promise<string> => {
      asked.push(secret);
      return secret ? ACCOUNT.token : ACCOUNT.user;
    };
    const { code, out, err } = await run(['sync', '--remote', server.address], { environment: {}, ask });
    expect([code, asked]).toEqual([0, [false, true]]);
    expect(out + err).not.toContain(ACCOUNT.token);
    expect(await run(['sync'], { environment: {} })).toMatchObject({ code: 3, out: '' });
  });

  it('says what is wrong with an address, or that there is none, and changes nothing', async () => {
    const folder = await workspaceFolder([], { [WOHNEN]: bus('acht') });
    const run = await desk(folder);
    const before = await filesIn(folder);
    expect(await run(['sync'])).toMatchObject({ code: 3, err: expect.stringContaining('--remote') });
    const secret = await run(['sync', '--remote', 'https://a:geheim@example.org/x']);
    expect([secret.code, secret.err.includes('geheim')]).toEqual([3, false]);
    expect(await run(['sync', '--settle', 'ffff'])).toMatchObject({ code: 2 });
    expect(await filesIn(folder)).toEqual(before);
  });
});
