import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { WITHOUT_GIT } from '../../electron/testing/start-git-server.ts';
import { killConfirming } from './kill-confirming.ts';
import { killRecording } from './kill-recording.ts';
import { killSaving } from './kill-saving.ts';
import { killSyncing } from './kill-syncing.ts';
import type { KillTally } from './kill-tally.ts';
import { portion, type Part } from './part.ts';

export type KillWork = (scratch: string, kills: number) => Promise<KillTally>;

const WORKS: readonly (readonly [name: string, kills: number, work: KillWork])[] = [
  ['saves', 400, killSaving],
  ['bulk-confirm', 200, killConfirming],
  ['versions', 250, killRecording],
  ['sync', 150, killSyncing],
];

/** Kills programs at random moments, as a power cut does, and looks at what is left. */
export const killPart: Part = async (figures, scratch, share) => {
  const tallies = await Promise.all(
    WORKS.filter(([name]) => WITHOUT_GIT === null || !['versions', 'sync'].includes(name)).map(async ([name, kills, work]) => {
      const folder = join(scratch, `kill-${name}`);
      await mkdir(folder, { recursive: true });
      return { name, tally: await work(folder, portion(kills, share)) };
    }),
  );
  for (const { name, tally } of tallies) figures.add(`kill-during-${name}`, tally.kills, 'kills');
  const sum = (count: (tally: KillTally) => number): number => tallies.reduce((total, { tally }) => total + count(tally), 0);
  figures.add(
    'kill-9-at-random-moments',
    sum(({ kills }) => kills),
    'kills',
    { least: portion(1000, share) },
  );
  figures.add(
    'kill-found-a-save-half-done',
    sum(({ amidst }) => amidst),
    'kills',
    { least: 1 },
  );
  figures.add(
    'kill-acknowledged-saves',
    sum(({ acknowledged }) => acknowledged),
    'saves',
    { least: 1 },
  );
  const found = (what: 'broken' | 'lost' | 'unsound'): number => {
    for (const { name, tally } of tallies) for (const one of tally[what].slice(0, 5)) process.stderr.write(`${name}: ${what}: ${one}\n`);
    return sum((tally) => tally[what].length);
  };
  figures.add('kill-files-broken', found('broken'), 'files', { most: 0 });
  figures.add('kill-acknowledged-saves-lost', found('lost'), 'saves', { most: 0 });
  figures.add('kill-repositories-unsound-or-not-reopened', found('unsound'), 'times', { most: 0 });
};
