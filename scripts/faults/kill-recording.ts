import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGitHistory } from '../../electron/adapters/history/git-history.ts';
import { repositoryOf } from '../../electron/adapters/history/open-repository.ts';
import { buildWorker } from '../../electron/testing/build-worker.ts';
import { gitComplaints } from './git-complaints.ts';
import { killAtRandom } from './kill-at-random.ts';
import type { KillTally } from './kill-tally.ts';
import { leftBehind } from './left-behind.ts';
import { brokenFiles, makeSampleFolder, textsIn } from './sample-folder.ts';

const PER_FOLDER = 50;

/** A program that makes a version of each save; every tenth begins with making the repository small. */
export async function killRecording(scratch: string, kills: number): Promise<KillTally> {
  const worker = fileURLToPath(await buildWorker('../scripts/faults/record-worker.ts'));
  const tally = { amidst: 0, broken: new Array<string>(), lost: new Array<string>(), unsound: new Array<string>() };
  const data = join(scratch, 'data');
  let acknowledged: string[] = [];
  let all = 0;
  let folder = '';
  for (let kill = 0; kill < kills; kill++) {
    if (kill % PER_FOLDER === 0) {
      folder = join(scratch, `recording-${kill}`);
      await mkdir(folder);
      await makeSampleFolder(folder);
      await (await openGitHistory(folder, { data })).notice();
      acknowledged = [];
    }
    const repository = repositoryOf(folder, data);
    const begin = kill % 10 === 9 ? 'pack' : '';
    const { acknowledged: now } = await killAtRandom(worker, [folder, data, String(kill + 1), '', begin], 150);
    acknowledged.push(...now);
    all += now.length;
    if (await leftBehind(scratch)) tally.amidst++;
    tally.unsound.push(...(await gitComplaints(repository)));
    tally.broken.push(...(await brokenFiles(folder)));
    const texts = await textsIn(folder);
    tally.lost.push(...acknowledged.filter((text) => !texts.includes(text)));
    // As the next start does it, and before it: what had a version has it.
    tally.lost.push(...(await withoutVersion(folder, data, acknowledged)));
  }
  return { kills, acknowledged: all, ...tally };
}

/** Of these texts, those that the newest version does not have. */
export async function withoutVersion(folder: string, data: string, texts: readonly string[]): Promise<readonly string[]> {
  const history = await openGitHistory(folder, { data });
  const [newest] = await history.list({ limit: 1 });
  if (!newest) return texts;
  const files = await history.read(newest.id, await history.pathsOf(newest.id));
  const everything = files.map((bytes) => Buffer.from(bytes ?? []).toString('utf8')).join('\n');
  return texts.filter((text) => !everything.includes(text));
}
