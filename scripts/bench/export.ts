import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figures } from '../figures/figures.ts';
import { CLI, median, runProgram } from './measure.ts';

const exportedSchema = z.object({ editions: z.array(z.object({ files: z.array(z.string()) })) });

/** Every edition of the sample folder in every language, on one core and on two. */
export async function benchExport(figures: Figures, scratch: string): Promise<void> {
  const ratios: number[] = [];
  let memory = 0;
  let files = 0;
  for (let run = 0; run < 3; run++) {
    const seconds: number[] = [];
    for (const jobs of [1, 2]) {
      const result = await runProgram(process.execPath, [
        CLI,
        'export',
        'content',
        '--out',
        join(scratch, 'out'),
        '--jobs',
        String(jobs),
        '--json',
      ]);
      seconds.push(result.seconds);
      memory = Math.max(memory, result.peakMegabytes ?? 0);
      files = exportedSchema.parse(JSON.parse(result.output)).editions.flatMap((one) => one.files).length;
    }
    ratios.push((seconds[0] ?? 0) / (seconds[1] ?? 1));
    figures.add(`export-all-run-${run + 1}-one-core-time`, seconds[0] ?? 0, 's');
    figures.add(`export-all-run-${run + 1}-two-cores-time`, seconds[1] ?? 0, 's');
  }
  figures.add('export-all-files', files, 'files');
  figures.add('export-all-speed-up-on-two-cores', median(ratios), 'x', availableParallelism() >= 2 ? { least: 1.6 } : undefined);
  if (memory > 0) figures.add('export-all-peak-memory', memory, 'MB', { most: 1000 });
}
