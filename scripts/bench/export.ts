import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figures } from '../figures/figures.ts';
import { CLI, median, runProgram } from './measure.ts';

const exportedSchema = z.object({ editions: z.array(z.object({ files: z.array(z.string()) })) });

const EXPORT = [CLI, 'export', 'content', '--json', '--out'];

const CAN_BIND = spawnSync('taskset', ['--version']).status === 0;
/** A program on one core alone, its threads and processes included. */
const boundTo = (core: number): readonly string[] => ['taskset', '--cpu-list', String(core), process.execPath];

/** Every edition of the sample folder in every language, on one core and on all. Without `taskset` one core is one job at a time. */
export async function benchExport(figures: Figures, scratch: string): Promise<void> {
  const ratios: number[] = [];
  const apart: number[] = [];
  let memory = 0;
  let files = 0;
  for (let run = 0; run < 3; run++) {
    const seconds: number[] = [];
    for (const argv of [CAN_BIND ? boundTo(0) : [process.execPath], [process.execPath]]) {
      const [program = process.execPath, ...first] = argv;
      const jobs = !CAN_BIND && seconds.length === 0 ? ['--jobs', '1'] : [];
      const result = await runProgram(program, [...first, ...EXPORT, join(scratch, 'out'), ...jobs]);
      seconds.push(result.seconds);
      memory = Math.max(memory, result.peakMegabytes ?? 0);
      files = exportedSchema.parse(JSON.parse(result.output)).editions.flatMap((one) => one.files).length;
    }
    ratios.push((seconds[0] ?? 0) / (seconds[1] ?? 1));
    figures.add(`export-all-run-${run + 1}-one-core-time`, seconds[0] ?? 0, 's');
    figures.add(`export-all-run-${run + 1}-all-cores-time`, seconds[1] ?? 0, 's');
    if (CAN_BIND && availableParallelism() >= 2) apart.push(await speedUpApart(scratch));
  }
  if (apart.length > 0) figures.add('export-two-commands-apart-speed-up', median(apart), 'x');
  figures.add('export-all-files', files, 'files');
  figures.add('export-all-speed-up-on-all-cores', median(ratios), 'x', availableParallelism() >= 2 ? { least: 1.6 } : undefined);
  if (memory > 0) figures.add('export-all-peak-memory', memory, 'MB', { most: 1000 });
}

/**
 * What two cores of this machine give to two commands that share nothing, each bound to its own: no program gets more out of it. On a
 * machine that is shared with others it changes from hour to hour.
 */
async function speedUpApart(scratch: string): Promise<number> {
  const print = async (core: number): Promise<number> => {
    const [program = '', ...first] = boundTo(core);
    return (await runProgram(program, [...first, ...EXPORT, join(scratch, `apart-${core}`), '--editions', 'willkommensmappe'])).seconds;
  };
  const alone = await print(0);
  return (2 * alone) / Math.max(...(await Promise.all([print(0), print(1)])));
}
