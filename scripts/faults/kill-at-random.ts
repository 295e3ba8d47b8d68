import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Killed {
  /** Whole lines that it had printed. */
  readonly acknowledged: readonly string[];
  /** False when it had ended by itself before. */
  readonly killed: boolean;
}

/**
 * Starts a program of ours and kills it as a power cut would, so many milliseconds after its first word or, for every fifth, after its
 * start: then the opening is hit.
 */
export async function killAtRandom(program: string, argv: readonly string[], longest: number): Promise<Killed> {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let output = '';
  let errors = '';
  const spoke = new Promise((done) => child.stdout.once('data', done));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  if (Math.random() > 0.2) await Promise.race([spoke, ended]);
  else await new Promise((done) => setTimeout(done, 100));
  await new Promise((done) => setTimeout(done, Math.random() * longest));
  child.kill('SIGKILL');
  await ended;
  if (child.exitCode !== null && child.exitCode !== 0) throw new Error(`${program} ended with ${child.exitCode}:\n${errors}`);
  return { acknowledged: output.split('\n').slice(0, -1), killed: child.signalCode === 'SIGKILL' };
}
