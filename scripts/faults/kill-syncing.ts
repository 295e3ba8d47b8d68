import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGitHistory } from '../../electron/adapters/history/git-history.ts';
import { repositoryOf } from '../../electron/adapters/history/open-repository.ts';
import { buildWorker } from '../../electron/testing/build-worker.ts';
import { ACCOUNT, startGitServer } from '../../electron/testing/start-git-server.ts';
import { gitComplaints } from './git-complaints.ts';
import { killAtRandom } from './kill-at-random.ts';
import type { KillTally } from './kill-tally.ts';
import { leftBehind } from './left-behind.ts';
import { brokenFiles, makeSampleFolder, textsIn } from './sample-folder.ts';

/** Kills after which both places are brought together by programs that live, and compared. */
const PER_MEETING = 5;

/** Two offices at one git server; each in turn is killed while it saves and syncs. */
export async function killSyncing(scratch: string, kills: number): Promise<KillTally> {
  const worker = fileURLToPath(await buildWorker('../scripts/faults/record-worker.ts'));
  const tally = { amidst: 0, broken: new Array<string>(), lost: new Array<string>(), unsound: new Array<string>() };
  const server = await startGitServer(scratch);
  const offices = [office(scratch, 'ana'), office(scratch, 'ben')] as const;
  const acknowledged: string[] = [];
  try {
    for (const { folder } of offices) await mkdir(folder);
    await makeSampleFolder(offices[0].folder);
    await meet(offices, server.address);
    for (let kill = 0; kill < kills; kill++) {
      const { folder, data } = offices[kill % 2 === 0 ? 0 : 1];
      acknowledged.push(...(await killAtRandom(worker, [folder, data, String(kill + 1), server.address], 400)).acknowledged);
      if (await leftBehind(scratch)) tally.amidst++;
      for (const repository of [server.repository, repositoryOf(folder, data)]) tally.unsound.push(...(await gitComplaints(repository)));
      if (kill % PER_MEETING !== PER_MEETING - 1 && kill !== kills - 1) continue;
      try {
        await meet(offices, server.address);
      } catch (error) {
        tally.unsound.push(`Not brought together: ${String(error)}`);
      }
      const [here, there] = await Promise.all(offices.map(async (one) => textsIn(one.folder)));
      if (here !== there) tally.broken.push('The two places differ.');
      for (const one of offices) tally.broken.push(...(await brokenFiles(one.folder)));
      const shown = `${here}${await conflictsOf(offices)}`;
      tally.lost.push(...acknowledged.filter((text) => !shown.includes(text)));
    }
  } finally {
    server.close();
  }
  return { kills, acknowledged: acknowledged.length, ...tally };
}

/** What both wrote at one place and nobody has decided yet, as it is shown. */
async function conflictsOf(offices: readonly Office[]): Promise<string> {
  const open = offices.map(async ({ folder, data }) => (await openGitHistory(folder, { data })).openConflicts());
  return JSON.stringify(await Promise.all(open));
}

interface Office {
  readonly folder: string;
  readonly data: string;
}

const office = (scratch: string, name: string): Office => ({ folder: join(scratch, name), data: join(scratch, `${name}-data`) });

/** Both sync, the first once more, as they would at the end of a day. */
async function meet(offices: readonly [Office, Office], address: string): Promise<void> {
  for (const { folder, data } of [offices[0], offices[1], offices[0]]) {
    const history = await openGitHistory(folder, { data });
    await history.setSyncAddress(address);
    await history.sync({ by: 'Ana', credentials: ACCOUNT });
  }
}
