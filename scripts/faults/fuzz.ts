import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { buildWorker } from '../../electron/testing/build-worker.ts';
import { FUZZ_TARGETS } from './fuzz-targets.ts';
import { portion, type Part } from './part.ts';

/** Seconds of processor time without a word after which a reader hangs; 200 inputs are read between two words. */
const SILENCE = 30;

const messageSchema = z.union([
  z.object({ fault: z.string(), index: z.number(), input: z.string() }),
  z.object({ at: z.number() }),
  z.object({ slowest: z.number(), megabytes: z.number() }),
]);

interface Fuzzed {
  readonly inputs: number;
  readonly faults: readonly string[];
  readonly slowest: number;
  readonly megabytes: number;
}

/** Throws a million inputs at everything that reads what comes from outside. */
export const fuzzPart: Part = async (figures, _scratch, share) => {
  const worker = fileURLToPath(await buildWorker('../scripts/faults/fuzz-worker.ts'));
  const seed = Math.floor(Math.random() * 1_000_000);
  const waiting = Object.entries(FUZZ_TARGETS).map(([name, { inputs }]) => ({ name, inputs: portion(inputs, share) }));
  const wanted = waiting.reduce((sum, { inputs }) => sum + inputs, 0);
  const results: Fuzzed[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await fuzz(worker, next.name, seed, next.inputs);
      for (const fault of result.faults.slice(0, 5)) process.stderr.write(`${next.name}, seed ${seed}: ${fault}\n`);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  const most = (value: (one: Fuzzed) => number): number => Math.max(...results.map(value));
  figures.add('fuzz-parsers', Object.keys(FUZZ_TARGETS).length, 'parsers');
  figures.add(
    'fuzz-inputs',
    results.reduce((sum, { inputs }) => sum + inputs, 0),
    'inputs',
    { least: Math.min(wanted, portion(1_000_000, share)) },
  );
  figures.add(
    'fuzz-crashes',
    results.reduce((sum, { faults }) => sum + faults.length, 0),
    'inputs',
    { most: 0 },
  );
  figures.add(
    'fuzz-slowest-input',
    most(({ slowest }) => slowest),
    'ms',
    { most: 1000 },
  );
  figures.add(
    'fuzz-memory',
    most(({ megabytes }) => megabytes),
    'MB',
    { most: 500 },
  );
};

/** Runs one target in a process of its own, which is killed when it hangs. */
async function fuzz(worker: string, name: string, seed: number, inputs: number): Promise<Fuzzed> {
  const faults: string[] = [];
  let at = 0;
  let [slowest, megabytes] = [0, 0];
  const child = spawn(process.execPath, ['--max-old-space-size=450', worker, name, String(seed), '0', String(inputs)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  let rest = '';
  let heard = processorSeconds(child.pid);
  const watch = setInterval(() => {
    if (processorSeconds(child.pid) - heard > SILENCE) child.kill('SIGKILL');
  }, 1000);
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard = processorSeconds(child.pid);
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const message = messageSchema.parse(JSON.parse(line));
      if ('at' in message) at = message.at;
      else if ('fault' in message) faults.push(`input ${message.index}: ${message.fault}\n  ${message.input.slice(0, 400)}`);
      else [slowest, megabytes, at] = [message.slowest, message.megabytes, inputs];
    }
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) faults.push(code === null ? `hangs after input ${at}` : `ended after input ${at}: ${errors.slice(0, 1000)}`);
  return { inputs: at, faults, slowest, megabytes };
}

/** Processor time of a process so far; by the clock where the system does not tell (anywhere but Linux). */
function processorSeconds(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return performance.now() / 1000;
  }
}
