import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordFigures, type Figure, type Topic } from './figures.ts';

/**
 * Measures what the command line asks for, everything when it names nothing, in the order of the table: a line per figure, or with
 * `--json` all of them at the end. The exit code tells whether every target was met.
 */
export async function runTopics(name: string, topics: Readonly<Record<string, Topic>>): Promise<readonly Figure[]> {
  const json = process.argv.includes('--json');
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const unknown = asked.filter((word) => !Object.hasOwn(topics, word));
  if (unknown.length > 0) throw new Error(`No such topic: ${unknown.join(', ')}. There are ${Object.keys(topics).join(', ')}.`);

  const figures = recordFigures((line) => {
    if (!json) process.stdout.write(`${line}\n`);
  });
  const scratch = await mkdtemp(join(tmpdir(), `mappe-${name}-`));
  try {
    for (const [topic, measure] of Object.entries(topics)) if (asked.length === 0 || asked.includes(topic)) await measure(figures, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  if (json) process.stdout.write(`${JSON.stringify(figures.all(), null, 2)}\n`);
  process.exitCode = figures.all().some(({ ok }) => ok === false) ? 1 : 0;
  return figures.all();
}
