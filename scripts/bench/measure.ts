import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The command as it was built. */
export const CLI = resolve('dist/cli/mappe.js');

/** Milliseconds between two looks at the memory of others: reading it takes time from them, the more so the more processes they have. */
const LOOK = 200;

export interface Cost {
  /** Whole process, from start to end. */
  readonly seconds: number;
  /** Most memory held at once by the process and all its children; null where the system does not tell (anywhere but Linux). */
  readonly peakMegabytes: number | null;
}

export interface Run extends Cost {
  readonly output: string;
}

/** Runs a Node script to its end. Rejects when it does not end with exit code 0. */
export function runNode(script: string, argv: readonly string[]): Promise<Run> {
  return runProgram(process.execPath, [script, ...argv]);
}

/** Runs a program to its end. Rejects when it does not end with exit code 0. */
export function runProgram(program: string, argv: readonly string[]): Promise<Run> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(program, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    const errors: string[] = [];
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, child.pid === undefined ? 0 : memoryOfTree(child.pid))), LOOK);
    child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    child.on('error', (error) => {
      clearInterval(watch);
      fail(error);
    });
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) done({ seconds, peakMegabytes: peak === 0 ? null : peak, output: output.join('') });
      else fail(new Error(`${program} ${argv.join(' ')} ended with ${code}:\n${errors.join('')}`));
    });
  });
}

/** Median of `runs` whole processes; `before` is not measured. */
export async function medianRun(
  script: string,
  argv: readonly string[],
  runs: number,
  before = async (): Promise<void> => {},
): Promise<Cost> {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let run = 0; run < runs; run++) {
    await before();
    const result = await runNode(script, argv);
    seconds.push(result.seconds);
    if (result.peakMegabytes !== null) megabytes.push(result.peakMegabytes);
  }
  return { seconds: median(seconds), peakMegabytes: megabytes.length > 0 ? median(megabytes) : null };
}

/** Megabytes that a process and its descendants hold now; what they share is shared out among them (PSS), so that nothing counts twice. */
export function memoryOfTree(pid: number): number {
  return memoryOfChildren(pid) + memoryOf(pid);
}

/** The same without the process itself. */
export function memoryOfChildren(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + memoryOfTree(child), 0);
}

function memoryOf(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}
