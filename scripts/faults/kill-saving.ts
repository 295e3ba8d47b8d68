import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mkdir } from 'node:fs/promises';
import { buildWorker } from '../../electron/testing/build-worker.ts';
import { killAtRandom } from './kill-at-random.ts';
import type { KillTally } from './kill-tally.ts';
import { leftBehind } from './left-behind.ts';
import { brokenFiles, makeSampleFolder, textsIn } from './sample-folder.ts';

/** Kills of one folder: its texts grow with each save. */
const PER_FOLDER = 50;

/** A program that saves chapters, translations and contacts; another one after it goes on with what is there. */
export async function killSaving(scratch: string, kills: number): Promise<KillTally> {
  const worker = fileURLToPath(await buildWorker('testing/save-worker.ts'));
  const tally = { amidst: 0, broken: new Array<string>(), lost: new Array<string>() };
  let acknowledged: string[] = [];
  let all = 0;
  let folder = '';
  for (let kill = 0; kill < kills; kill++) {
    if (kill % PER_FOLDER === 0) {
      folder = join(scratch, `saving-${kill}`);
      await mkdir(folder);
      await makeSampleFolder(folder);
      acknowledged = [];
    }
    const { acknowledged: now } = await killAtRandom(worker, [folder, String(kill + 1), 'forever', '200'], 150);
    acknowledged.push(...now);
    all += now.length;
    if (await leftBehind(folder)) tally.amidst++;
    tally.broken.push(...(await brokenFiles(folder)));
    const texts = await textsIn(folder);
    tally.lost.push(...acknowledged.filter((text) => !texts.includes(text)));
  }
  return { kills, acknowledged: all, unsound: [], ...tally };
}
