import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordFigures } from '../figures/figures.ts';
import type { Part } from './part.ts';

/** Runs a small share of a part, for the tests. @returns the figures that miss their target, as lines */
export async function shortForm(part: Part, share: number): Promise<readonly string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'mappe-faults-'));
  const lines: string[] = [];
  const figures = recordFigures((line) => lines.push(line));
  try {
    await part(figures, scratch, share);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 });
  }
  return lines.filter((_, index) => figures.all()[index]?.ok === false);
}
