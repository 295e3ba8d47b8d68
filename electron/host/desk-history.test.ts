import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { historyHandlers } from '../../shared/api/handlers/history.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { testJobs } from '../../shared/testing/desk-folder.ts';
import { chapterFile } from '../../shared/testing/folder-files.ts';
import { openDiskFileStore } from '../adapters/disk/disk-file-store.ts';
import { buildWorker } from '../testing/build-worker.ts';
import { temporaryFolder, workspaceFolder, writeFiles } from '../testing/temporary-folder.ts';
import { DeskHistory } from './desk-history.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
const wohnen = { kind: 'chapter', id: 'wohnen' } as const;
const german = { language: 'de' } as const;
let worker: URL;
beforeAll(async () => {
  worker = await buildWorker('adapters/history/history-worker.ts');
});

async function desk() {
  const folder = await workspaceFolder(['uk'], { [WOHNEN]: chapterFile('Wohnen', 'Eins.') });
  vi.stubEnv('MAPPE_DATA', await temporaryFolder());
  const failures: Problem[] = [];
  const told = { noticed: 0 };
  const history = new DeskHistory({
    folder,
    by: () => 'Ana',
    onFailure: (problem) => failures.push(problem),
    onNoticed: () => told.noticed++,
    worker,
  });
  onTestFinished(async () => {
    await history.close();
    vi.unstubAllEnvs();
  });
  const jobs = testJobs();
  const calls = historyHandlers({
    jobs,
    openHistory: async () => history.upToDate(),
    restoring: async (work) => {
      const store = history.recording(await openDiskFileStore(folder), 'restored');
      return store.together(async () => work(store));
    },
  });
  const save = async (text: string): Promise<void> => {
    const store = history.recording(await openDiskFileStore(folder));
    const file = await store.read(WOHNEN);
    await store.write(WOHNEN, new TextEncoder().encode(text), file?.hash ?? null);
  };
  /** How many files came back. */
  const restored = async (version: string | undefined) => {
    const { job } = await calls['history.restore']({ unit: wohnen, version: version ?? '' }, german);
    await vi.waitFor(() => expect(jobs.state(job)?.state).toBe('done'));
    return (await calls['history.restored']({ job }, german))?.files;
  };
  return { folder, history, calls, save, restored, failures, told };
}

it('lists, shows and takes back what was saved at the desk, in the words of who looks', async () => {
  const { folder, history, calls, save, restored, failures } = await desk();
  await history.notice();
  await save(chapterFile('Wohnen', 'Eins und zwei.'));
  await history.notice();
  const { versions, more } = await calls['history.list']({ unit: wohnen, limit: 1 }, german);
  expect([versions, more]).toMatchObject([[{ by: 'Ana', reason: 'save', what: 'Wohnen: 1 Absatz geändert' }], true]);
  expect((await calls['history.show']({ version: versions[0]?.id ?? '' }, { language: 'en' })).changes).toEqual([
    {
      what: 'Wohnen: 1 paragraph changed',
      change: 'changed',
      pieces: [
        {
          number: 1,
          label: 'Paragraph',
          change: 'changed',
          runs: [
            { kind: 'equal', text: 'Eins' },
            { kind: 'insert', text: ' und zwei' },
            { kind: 'equal', text: '.' },
          ],
        },
      ],
    },
  ]);
  const [, first] = (await calls['history.list']({ unit: wohnen, limit: 10 }, german)).versions;
  expect(await restored(first?.id)).toBe(1);
  expect(await readFile(join(folder, WOHNEN), 'utf8')).toBe(chapterFile('Wohnen', 'Eins.'));
  await history.notice();
  expect((await calls['history.list']({ limit: 1 }, german)).versions).toMatchObject([{ reason: 'restored', by: 'Ana' }]);
  expect(failures).toEqual([]);
});

it('keeps what an editor saves while the desk is open, once it is quiet, and tells of it', async () => {
  const { folder, history, calls, told } = await desk();
  await history.notice();
  await history.notice();
  expect(told.noticed).toBe(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await writeFiles(folder, { [WOHNEN]: chapterFile('Wohnen', 'Im Editor.') });
  history.changed();
  vi.advanceTimersByTime(20_000);
  vi.useRealTimers();
  await vi.waitFor(async () => {
    expect((await calls['history.list']({ limit: 1 }, german)).versions).toMatchObject([{ reason: 'outside' }]);
  }, 5_000);
  expect(told.noticed).toBe(2);
});
