/** Reads inputs that nobody would write: argv are the target, the seed of the run, the first input and how many. Prints how far it is, and what it found. */
import { readFileSync, writeSync } from 'node:fs';
import { randomFrom } from '../bench/generate-folder.ts';
import { FUZZ_TARGETS } from './fuzz-targets.ts';
import { readSeeds } from './fuzz-seeds.ts';
import { mutate } from './mutate.ts';

const [name = '', seed = '', first = '', count = ''] = process.argv.slice(2);
const target = FUZZ_TARGETS[name];
if (!target) throw new RangeError(name);
const all = await readSeeds();
const seeds = all[target.seeds];
/** Microseconds of processor time: on a busy machine the clock goes on while nothing is computed. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
const tell = (message: object): void => void writeSync(1, `${JSON.stringify(message)}\n`);

let slowest = 0;
const last = Number(first) + Number(count);
for (let index = Number(first); index < last; index++) {
  const random = randomFrom(Number(seed) * 0x10001 + index * 2_654_435_761);
  const input = mutate(seeds, random);
  const other = seeds[index % seeds.length] ?? input;
  const before = spent();
  try {
    target.read(input, other);
  } catch (error) {
    tell({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error), index, input: input.toString('base64') });
  }
  const took = (spent() - before) / 1000;
  if (took > 1000) tell({ fault: `took ${Math.round(took)} ms`, index, input: input.toString('base64') });
  slowest = Math.max(slowest, took);
  if (index % 200 === 0) tell({ at: index });
}
tell({ slowest, megabytes: peakMegabytes() });

/** Of this program alone: what `getrusage` says begins on Linux with what the harness had when it started it. */
function peakMegabytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) / 1024;
}
