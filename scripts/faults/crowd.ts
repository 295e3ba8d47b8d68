import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { buildWorker } from '../../electron/testing/build-worker.ts';
import { portion, type Part } from './part.ts';
import { brokenFiles, makeSampleFolder, textsIn, WRITTEN_FILES } from './sample-folder.ts';

const PROGRAMS = [1, 2, 3, 4];
const SAVES = 10_000;
/** Saves of one round of the worker. */
const PER_ROUND = 3;

const outcomesSchema = z.object({ saved: z.number(), merged: z.number(), conflict: z.number() });
type Outcomes = z.infer<typeof outcomesSchema>;

/** Several programs that save into the same files at once, none of them waiting for another. */
export const crowdPart: Part = async (figures, scratch, share) => {
  const folder = join(scratch, 'crowd');
  await mkdir(folder);
  await makeSampleFolder(folder);
  const worker = fileURLToPath(await buildWorker('testing/save-worker.ts'));
  const rounds = Math.ceil(portion(SAVES, share) / (PROGRAMS.length * PER_ROUND));
  const begun = performance.now();
  const results = await Promise.all(PROGRAMS.map(async (number) => run(worker, folder, String(number), String(rounds))));
  const seconds = (performance.now() - begun) / 1000;

  const texts = await textsIn(folder);
  const acknowledged = results.flatMap((result) => result.acknowledged);
  const sum = (outcome: keyof Outcomes): number => results.reduce((total, { outcomes }) => total + outcomes[outcome], 0);
  const missing = acknowledged.filter((text) => !texts.includes(text));
  for (const text of missing.slice(0, 5)) process.stderr.write(`crowd: missing: ${text}\n`);
  const broken = await brokenFiles(folder);
  for (const one of broken.slice(0, 5)) process.stderr.write(`crowd: broken: ${one}\n`);
  const saves = sum('saved') + sum('merged') + sum('conflict');
  figures.add('crowd-4-programs-20-files-saves', saves, 'saves', { least: portion(SAVES, share) });
  figures.add('crowd-files', WRITTEN_FILES, 'files');
  // Without these the four never met, and nothing was shown.
  figures.add('crowd-saves-merged-with-anothers', sum('merged'), 'saves', { least: saves / 50 });
  figures.add('crowd-saves-shown-as-conflict', sum('conflict'), 'saves', { least: 1 });
  figures.add('crowd-saves-unaccounted-for', Math.abs(saves - sum('conflict') - acknowledged.length), 'saves', { most: 0 });
  figures.add('crowd-acknowledged-changes-missing', missing.length, 'changes', { most: 0 });
  figures.add('crowd-files-broken', broken.length, 'files', { most: 0 });
  figures.add('crowd-saves-per-second', saves / seconds, '1/s');
};

function run(
  worker: string,
  ...argv: readonly string[]
): Promise<{ readonly acknowledged: readonly string[]; readonly outcomes: Outcomes }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [worker, ...argv], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('close', (code) => {
      const lines = output.trimEnd().split('\n');
      if (code === 0) done({ acknowledged: lines.slice(0, -1), outcomes: outcomesSchema.parse(JSON.parse(lines.at(-1) ?? '')) });
      else fail(new Error(`ended with ${code}`));
    });
  });
}
