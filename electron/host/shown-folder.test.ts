import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { DeskFolder } from '../../shared/app/open-workspace/desk-folder.ts';
import { chapterFile } from '../../shared/testing/folder-files.ts';
import { diskUserSettings } from '../adapters/disk/disk-user-settings.ts';
import { buildWorker } from '../testing/build-worker.ts';
import { temporaryFolder, workspaceFolder } from '../testing/temporary-folder.ts';
import { ShownFolder } from './shown-folder.ts';

let worker: URL;
beforeAll(async () => {
  worker = await buildWorker('adapters/history/history-worker.ts');
});

async function desk() {
  vi.stubEnv('MAPPE_DATA', await temporaryFolder());
  const told: string[] = [];
  const bugs: unknown[] = [];
  const reportBug = (bug: unknown): void => void bugs.push(bug);
  const folder = new DeskFolder({ program: null, onChange: ({ also }) => told.push(...also), reportBug });
  const userSettings = diskUserSettings(await temporaryFolder());
  const shown = new ShownFolder({
    folder,
    userSettings,
    name: () => 'Ana',
    onPresence: () => {},
    onNoticed: () => {},
    onChange: () => told.push('opening'),
    endJobs: async () => {},
    reportBug,
    worker,
  });
  onTestFinished(async () => {
    await shown.close();
    vi.unstubAllEnvs();
  });
  return { folder, shown, userSettings, told, bugs };
}

const chapter = { 'chapters/wohnen/chapter.md': chapterFile('Wohnen', 'Eins.') };

it('shows one folder after the other, each with an id of its own, and remembers them', async () => {
  const { folder, shown, userSettings, told, bugs } = await desk();
  const [first, second] = [await workspaceFolder(['ar'], chapter), await workspaceFolder([], {})];
  await shown.show(first);
  const id = shown.id;
  expect((await folder.current()).records).toHaveLength(1);
  await shown.show(second);
  expect((await folder.current()).records).toHaveLength(0);
  expect([shown.id === id, folder.shown?.path]).toEqual([false, second]);
  expect((await userSettings.read()).recent.map(({ path }) => path)).toEqual([second, first]);
  await shown.show(null);
  await expect(folder.current()).rejects.toMatchObject({ code: 'folder.not-open' });
  expect([shown.id, told, bugs]).toEqual([null, ['opening', 'folder', 'opening', 'folder', 'folder'], []]);
});

it('lets a call come to its end in the folder that it began in, and no new one begin there', async () => {
  const { folder, shown } = await desk();
  const [first, second] = [await workspaceFolder(['ar'], chapter), await workspaceFolder([], {})];
  await shown.show(first);
  const id = shown.id;
  let goOn = (): void => {};
  const call = shown.during(async () => {
    await new Promise<void>((resolve) => (goOn = resolve));
    return (await folder.current()).records.length;
  });
  const switched = shown.show(second);
  await vi.waitFor(() => expect(shown.id).toBeNull());
  expect(id).not.toBeNull();
  await expect(shown.ports.openHistory()).rejects.toMatchObject({ code: 'folder.not-open' });
  goOn();
  expect(await call).toBe(1);
  await switched;
  expect(folder.shown?.path).toBe(second);
});

it('lets go of a folder that is still being counted when another one is wanted', async () => {
  const { folder, shown, bugs } = await desk();
  const chapters = Array.from({ length: 300 }, (_, number) => [`chapters/kapitel-${number}/chapter.md`, chapterFile('Kapitel', 'Eins.')]);
  const [large, small] = [await workspaceFolder(['ar'], Object.fromEntries(chapters)), await workspaceFolder([], {})];
  const opening = shown.show(large);
  await vi.waitFor(() => expect(folder.state.state).toBe('opening'), { interval: 1 });
  // Who asks something of it meanwhile is not left waiting either.
  const asked = shown.during(async () => folder.current()).catch((error: unknown) => error);
  await Promise.all([shown.show(small), opening]);
  expect(await asked).toMatchObject({ code: 'folder.not-open' });
  expect([folder.state.state, folder.shown?.path, bugs]).toEqual(['open', small, []]);
});

it('does not remember a folder that is none of ours', async () => {
  const { folder, shown, userSettings } = await desk();
  await shown.show(await temporaryFolder());
  expect([folder.state.state, (await userSettings.read()).recent]).toEqual(['failed', []]);
});
