/**
 * A program that saves, makes versions and, where it has an address, brings two places together, until it is killed: argv are the folder,
 * the data folder, its number, the address ("" = none) and what it begins with ("pack" = making the repository small). Prints the text of
 * each save whose version is there, or with an address once it is there too.
 */
import { writeSync } from 'node:fs';
import { openDiskFileStore } from '../../electron/adapters/disk/disk-file-store.ts';
import { LEASE } from '../../electron/adapters/disk/disk-lease.ts';
import { openGitHistory } from '../../electron/adapters/history/git-history.ts';
import { repositoryOf } from '../../electron/adapters/history/open-repository.ts';
import { packRepository } from '../../electron/adapters/history/pack-repository.ts';
import { ACCOUNT } from '../../electron/testing/start-git-server.ts';
import { RecordingFileStore } from '../../shared/app/history/recording-file-store.ts';
import { saveChapter } from '../../shared/app/save-chapter.ts';
import { loadWorkspace } from '../../shared/workspace/load-workspace.ts';
import { openChapter } from '../../shared/workspace/open-chapter.ts';

const [folder = '', data = '', number = '', address = '', begin = ''] = process.argv.slice(2);
const disk = await openDiskFileStore(folder, { lease: { ...LEASE, patience: 200, hold: 100, settle: 20 } });
const history = await openGitHistory(folder, { data });
if (address !== '') await history.setSyncAddress(address);
let by = '';
const store = new RecordingFileStore({
  store: disk,
  history,
  by: () => by,
  onFailure: (problem) => {
    throw new Error(`No version: ${problem.code}`);
  },
});
const { workspace } = await loadWorkspace(store);
const chapters = [...workspace.chapters.keys()];
if (begin === 'pack') await packRepository(repositoryOf(folder, data));

for (let round = 0; ; round++) {
  // Two saves of one person become one version, the third is a version of its own.
  by = round % 3 === 0 ? 'Ana' : 'Ben';
  const id = chapters[Math.floor(round / 3 + Number(number)) % chapters.length] ?? '';
  const opened = await openChapter(store, id);
  if (!opened) throw new Error(`No chapter ${id}`);
  const text = `Fassung ${number}x${round} steht hier.`;
  const body = [...opened.chapter.body, { type: 'paragraph', children: [{ type: 'text', text }] } as const];
  await saveChapter(store, workspace, { id, chapter: { ...opened.chapter, body }, base: opened.base });
  await store.settled();
  if (address !== '') await history.sync({ by, credentials: ACCOUNT });
  writeSync(1, `${text}\n`);
}
