import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorker } from '../../electron/testing/build-worker.ts';
import { generateFolder } from '../bench/generate-folder.ts';
import { killAtRandom } from './kill-at-random.ts';
import type { KillTally } from './kill-tally.ts';
import { leftBehind } from './left-behind.ts';
import { brokenFiles } from './sample-folder.ts';

/** "All of it is still correct" over 100 translations: every file is the old one or the new one, and all are new once that is acknowledged. */
export async function killConfirming(scratch: string, kills: number): Promise<KillTally> {
  const worker = fileURLToPath(await buildWorker('../scripts/faults/confirm-worker.ts'));
  const [old, confirmed, folder] = ['old', 'confirmed', 'folder'].map((name) => join(scratch, name));
  if (!old || !confirmed || !folder) throw new RangeError('Three folders');
  await generateFolder(old, 20, 5);
  await cp(old, confirmed, { recursive: true });
  await once(spawn(process.execPath, [worker, confirmed, '200'], { stdio: 'ignore' }), 'close');
  const [before, after] = [await translationsIn(old), await translationsIn(confirmed)];
  if ([...after].every(([path, text]) => before.get(path) === text)) throw new Error('There was nothing to confirm.');

  const tally = { amidst: 0, broken: new Array<string>(), lost: new Array<string>(), acknowledged: 0 };
  await cp(old, folder, { recursive: true });
  for (let kill = 0; kill < kills; kill++) {
    const done = (await killAtRandom(worker, [folder, '200'], 250)).acknowledged.includes('done');
    if (await leftBehind(folder)) tally.amidst++;
    const now = await translationsIn(folder);
    for (const [path, text] of now) {
      if (text !== before.get(path) && text !== after.get(path)) tally.broken.push(path);
      else if (done && text !== after.get(path)) tally.lost.push(path);
    }
    if (now.size !== before.size) tally.broken.push('A file is gone.');
    if (!done) continue;
    tally.acknowledged += now.size;
    tally.broken.push(...(await brokenFiles(folder)));
    await rm(folder, { recursive: true });
    await cp(old, folder, { recursive: true });
  }
  return { kills, unsound: [], ...tally };
}

async function translationsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(folder, 'chapters'), { recursive: true })).filter((name) => name.endsWith('.json'));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, 'chapters', name), 'utf8')] as const)));
}
