import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RecordingFileStore } from '../../../shared/app/history/recording-file-store.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import type { History } from '../../../shared/ports/history.ts';
import { chapterFile } from '../../../shared/testing/folder-files.ts';
import { buildWorker } from '../../testing/build-worker.ts';
import { temporaryFolder, workspaceFolder } from '../../testing/temporary-folder.ts';
import { openDiskFileStore } from '../disk/disk-file-store.ts';
import { openWorkerHistory } from './worker-history.ts';

const WOHNEN = 'chapters/wohnen/chapter.md';
let worker: URL;
const opened: History[] = [];
beforeAll(async () => {
  worker = await buildWorker('adapters/history/history-worker.ts');
});
afterAll(async () => {
  await Promise.all(opened.map(async (history) => history.close()));
});

async function folder() {
  const path = await workspaceFolder([], { [WOHNEN]: chapterFile('Wohnen', 'Eins.') });
  const history = openWorkerHistory(path, await temporaryFolder(), worker);
  opened.push(history);
  const failures: Problem[] = [];
  const store = new RecordingFileStore({
    store: await openDiskFileStore(path),
    history,
    by: () => 'Ana',
    onFailure: (problem) => failures.push(problem),
  });
  const save = async (text: string): Promise<void> => {
    const file = await store.read(WOHNEN);
    await store.write(WOHNEN, new TextEncoder().encode(chapterFile('Wohnen', text)), file?.hash ?? null);
  };
  return { path, history, store, save, failures };
}

it('makes versions of saves in a process of its own, and a save does not wait for them', async () => {
  const { path, history, store, save, failures } = await folder();
  await history.notice();
  await save('Zwei.');
  expect(await readFile(join(path, WOHNEN), 'utf8')).toContain('Zwei.');
  await store.settled();
  expect(await history.list({ startsWith: [WOHNEN] })).toMatchObject([{ by: 'Ana', reason: 'save' }, { reason: 'import' }]);
  const [version] = await history.list({ limit: 1 });
  const [bytes] = await history.read(version?.id ?? '', [WOHNEN]);
  expect(new TextDecoder().decode(bytes ?? undefined)).toContain('Zwei.');
  expect(failures).toEqual([]);
});

it('makes one version of what is saved together', async () => {
  const { history, store, save } = await folder();
  await history.notice();
  await store.together(async () => {
    await save('Zwei.');
    const bytes = new TextEncoder().encode('{ "version": 1, "terms": [] }');
    await store.write('glossary.json', bytes, null);
    await save('Drei.');
  });
  await store.settled();
  expect(await history.list({ reasons: ['save'] })).toMatchObject([{ paths: [WOHNEN, 'glossary.json'] }]);
});

it('says an expected failure as one, and a save stands without its version', async () => {
  const { path, history } = await folder();
  await expect(history.read('0'.repeat(40), [WOHNEN])).rejects.toMatchObject({ code: 'history.no-version' });
  const failures: Problem[] = [];
  const nowhere = openWorkerHistory(path, '/dev/null', worker);
  opened.push(nowhere);
  const store = new RecordingFileStore({
    store: await openDiskFileStore(path),
    history: nowhere,
    by: () => 'Ana',
    onFailure: (problem) => failures.push(problem),
  });
  await store.write('glossary.json', new TextEncoder().encode('{ "version": 1, "terms": [] }'), null);
  await store.settled();
  expect(await readFile(join(path, 'glossary.json'), 'utf8')).toContain('terms');
  expect(failures).toMatchObject([{ code: 'history.failed' }]);
});
