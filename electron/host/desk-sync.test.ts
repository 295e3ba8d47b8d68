import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { whoSaved } from '../../shared/app/who-saved.ts';
import { syncHandlers } from '../../shared/api/handlers/sync.ts';
import { openDeskFolder, testJobs } from '../../shared/testing/desk-folder.ts';
import { chapterFile } from '../../shared/testing/folder-files.ts';
import { openDiskFileStore } from '../adapters/disk/disk-file-store.ts';
import { diskUserSettings } from '../adapters/disk/disk-user-settings.ts';
import { fileSecrets, NO_CIPHER } from '../adapters/disk/file-secrets.ts';
import { openGitHistory } from '../adapters/history/git-history.ts';
import { gitServer } from '../testing/git-server.ts';
import { ACCOUNT, WITHOUT_GIT } from '../testing/start-git-server.ts';
import { temporaryFolder, workspaceFolder, writeFiles } from '../testing/temporary-folder.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const bus = (time: string): string => chapterFile('Wohnen', `Der Bus fährt um ${time} Uhr ab.`);
const german = { language: 'de' } as const;
/** Two places that are no share. */
const NOBODY_TELLS = { saverOf: () => Promise.resolve(null) };

async function desk(path: string, by: string) {
  const history = await openGitHistory(path, { data: await temporaryFolder() });
  const { folder } = await openDeskFolder(await openDiskFileStore(path));
  const jobs = testJobs();
  const calls = syncHandlers({
    folder,
    jobs,
    openHistory: async () => history,
    openSync: async () => history,
    secrets: fileSecrets('', NO_CIPHER),
    by: () => by,
    whoSaved: async (file, hash) => whoSaved(file, hash, { presence: NOBODY_TELLS, openHistory: async () => history }),
    userSettings: diskUserSettings(await temporaryFolder()),
  });
  const sync = async () => {
    const { job } = await calls['sync.start']({}, german);
    await vi.waitFor(() => expect(jobs.state(job)?.state).not.toBe('running'), 10_000);
    return { ...jobs.state(job), result: await calls['sync.result']({ job }, german) };
  };
  return { calls, sync, history };
}

describe.skipIf(WITHOUT_GIT !== null)('syncing from the desk', () => {
  it('connects with a name and a token, syncs, and shows what is to be decided until it is', async () => {
    const server = await gitServer();
    const [here, there] = [await workspaceFolder([], { [WOHNEN]: bus('acht') }), await temporaryFolder()];
    const [ana, ben] = [await desk(here, 'Ana'), await desk(there, 'Ben')];
    for (const { calls, sync } of [ana, ben]) {
      await calls['sync.connect']({ address: server.address, credentials: ACCOUNT }, german);
      expect(await sync()).toMatchObject({ state: 'done' });
    }
    const before = { path: WOHNEN, before: new TextEncoder().encode(bus('acht')) };
    await writeFiles(here, { [WOHNEN]: bus('neun') });
    await ana.history.record([{ ...before, after: new TextEncoder().encode(bus('neun')) }], 'Ana', 'save');
    await writeFiles(there, { [WOHNEN]: bus('zehn') });
    await ana.sync();
    expect((await ben.sync()).result).toMatchObject({ conflicts: 1, received: 1 });
    const { address, known, lastAt, conflicts } = await ben.calls['sync.status']({}, german);
    expect([address, known, typeof lastAt]).toEqual([server.address, true, 'string']);
    expect(conflicts).toMatchObject([{ name: 'wohnen', unit: { kind: 'chapter', id: 'wohnen' }, language: null }]);
    const { id = '' } = conflicts[0] ?? {};
    const { conflicts: open, by } = await ben.calls['sync.conflict']({ id }, german);
    expect(by).toEqual({ kind: 'other', name: 'Ana' });
    const [place] = open;
    expect([place?.mine?.text, place?.theirs?.text]).toEqual(['Der Bus fährt um zehn Uhr ab.', 'Der Bus fährt um neun Uhr ab.']);
    expect((await ben.calls['sync.decide']({ id, resolutions: {} }, german)).conflicts).toEqual(open);
    const resolutions = { [place?.key ?? '']: { choice: 'theirs' } as const };
    expect((await ben.calls['sync.decide']({ id, resolutions }, german)).conflicts).toEqual([]);
    expect(await readFile(join(there, WOHNEN), 'utf8')).toBe(bus('neun'));
    expect((await ben.calls['sync.status']({}, german)).conflicts).toEqual([]);
    await ben.calls['sync.connect']({ address: null, credentials: null }, german);
    expect(await ben.calls['sync.status']({}, german)).toMatchObject({ address: null, known: false });
    expect(await ben.sync()).toMatchObject({ state: 'failed', failure: { code: 'sync.no-address' }, result: null });
  });

  it('ends as a job that failed, with what was saved untouched, when nobody answers', async () => {
    const { calls, sync } = await desk(await workspaceFolder([], { [WOHNEN]: bus('acht') }), 'Ana');
    await calls['sync.connect']({ address: 'http://127.0.0.1:9/town.git', credentials: ACCOUNT }, german);
    expect(await sync()).toMatchObject({ state: 'failed', failure: { code: 'sync.unreachable' } });
  });
});
