import { Writable } from 'node:stream';
import { createInterface } from 'node:readline/promises';

/** Asks on the terminal, on standard error, so that the answer of a command stays its own; null when nobody sits there. */
export async function askPerson(question: string, secret: boolean): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  process.stderr.write(question);
  // What is typed is echoed by the terminal's reader alone: a secret goes nowhere.
  const echo = new Writable({ write: (bytes, _, done) => (secret ? done() : process.stderr.write(bytes, () => done())) });
  const reader = createInterface({ input: process.stdin, output: echo, terminal: true });
  try {
    return (await reader.question('')).trim() || null;
  } finally {
    reader.close();
    if (secret) process.stderr.write('\n');
  }
}
