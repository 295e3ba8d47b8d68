import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGitHistory, type GitHistory } from '../../electron/adapters/history/git-history.ts';
import { repositoryOf } from '../../electron/adapters/history/open-repository.ts';
import { packRepository } from '../../electron/adapters/history/pack-repository.ts';
import { WITHOUT_GIT } from '../../electron/testing/start-git-server.ts';
import { median } from '../bench/measure.ts';
import type { Figures } from '../figures/figures.ts';
import { gitComplaints } from './git-complaints.ts';
import { growHistory } from './grow-history.ts';
import { portion, type Part } from './part.ts';

const FILES = 3_000;
const VERSIONS = 10_000;
const SAVES = 21;

/** Years of an office: what a save, a look at the versions and the disk cost then. */
export const historyPart: Part = async (figures, scratch, share) => {
  if (WITHOUT_GIT !== null) return figures.add('history-skipped-without-git', 1, 'skipped');
  const [folder, data] = [join(scratch, 'history'), join(scratch, 'history-data')];
  await mkdir(folder);
  const versions = portion(VERSIONS, share);
  const { paths, texts } = await growHistory(folder, data, portion(FILES, share), versions);
  const repository = repositoryOf(folder, data);
  figures.add('history-files', paths.length, 'files');
  figures.add('history-versions', versions, 'versions', { least: portion(VERSIONS, share) });

  const [path = ''] = paths;
  const fetched = await openGitHistory(folder, { data });
  figures.add('history-fetched-newest-versions', await timed(async () => fetched.list({ limit: 50 })), 'ms', { most: 2_000 });
  figures.add('history-fetched-versions-of-a-chapter', (await timed(async () => listed(fetched, path))) / 1000, 's', { most: 30 });
  const again = await openGitHistory(folder, { data });
  figures.add('history-first-list-after-a-start', await timed(async () => listed(again, path)), 'ms');
  await measureSaves(figures, again, folder, paths);

  figures.add('history-packing', (await timed(async () => packRepository(repository))) / 1000, 's');
  const packed = await sizeOf(repository);
  figures.add('history-texts', texts / 1e6, 'MB');
  figures.add('history-packed', packed / 1e6, 'MB');
  figures.add('history-packed-against-its-texts', packed / texts, 'x', { most: 5 });
  figures.add('history-complaints-of-git', (await gitComplaints(repository)).length, 'complaints', { most: 0 });
};

async function measureSaves(figures: Figures, history: GitHistory, folder: string, paths: readonly string[]): Promise<void> {
  const saves: number[] = [];
  const lists: number[] = [];
  for (let save = 0; save < SAVES; save++) {
    const path = paths[(save * 37) % paths.length] ?? '';
    const before = await readFile(join(folder, path));
    const after = Buffer.concat([before, Buffer.from(`\nEin Satz mehr, der ${save}.\n`)]);
    await writeFile(join(folder, path), after);
    saves.push(await timed(async () => history.record([{ path, before, after }], save % 2 === 0 ? 'Ana' : 'Ben', 'save')));
    lists.push(await timed(async () => listed(history, path)));
  }
  figures.add('history-version-of-a-save-median', median(saves), 'ms', { most: 150 });
  figures.add('history-versions-of-a-chapter-median', median(lists), 'ms', { most: 200 });
}

/** Milliseconds that something takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** As the desk asks for the versions of one chapter. */
async function listed(history: GitHistory, path: string): Promise<void> {
  const versions = await history.list({ startsWith: [path] });
  if (versions.length === 0) throw new Error(`${path} has no version.`);
}

/** Bytes of all files below a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
