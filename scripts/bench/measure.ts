import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  /** Whole process, from start to end. */
  readonly seconds: number;
  /** Most memory resident at once, all threads; null where the system does not tell (anywhere but Linux). */
  readonly peakMegabytes: number | null;
  readonly output: string;
}

/** Runs a Node script to its end. Rejects when it does not end with exit code 0. */
export function runNode(script: string, argv: readonly string[]): Promise<Run> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, [script, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    const errors: string[] = [];
    let peak: number | null = null;
    const watch = setInterval(() => (peak = Math.max(peak ?? 0, peakOf(child.pid) ?? 0) || null), 10);
    child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) done({ seconds, peakMegabytes: peak, output: output.join('') });
      else fail(new Error(`${script} ${argv.join(' ')} ended with ${code}:\n${errors.join('')}`));
    });
  });
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}
