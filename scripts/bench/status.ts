import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figures } from '../figures/figures.ts';
import { generateFolder } from './generate-folder.ts';
import { CLI, medianRun } from './measure.ts';

/** Takes away what an earlier run left. */
async function forget(folder: string): Promise<void> {
  await rm(join(folder, '.mappe'), { recursive: true, force: true });
}

/** Both what a folder costs that nobody has counted yet, and what it costs from then on, when only what changed is counted again. */
export async function benchStatus(figures: Figures, scratch: string): Promise<void> {
  const times = new Map<number, number>();
  for (const chapters of [50, 500, 1000]) {
    const folder = join(scratch, `status-${chapters}`);
    const { segments } = await generateFolder(folder, chapters, 20);
    const target = (most: number): { readonly most: number } | undefined => (chapters === 500 ? { most } : undefined);
    const name = `status-${chapters}-chapters-20-languages`;
    figures.add(`${name}-segments`, segments, 'segments');
    const first = await medianRun(CLI, ['status', folder, '--json'], 3, () => forget(folder));
    times.set(chapters, first.seconds);
    figures.add(`${name}-first-time`, first.seconds, 's', target(2.5));
    if (first.peakMegabytes !== null) figures.add(`${name}-memory`, first.peakMegabytes, 'MB', target(500));
    const again = await medianRun(CLI, ['status', folder, '--json'], 3);
    figures.add(`${name}-next-time`, again.seconds, 's', target(2.5));
  }
  // Linear: ten times, twenty times the chapters take at most that many times as long.
  const [small = 1, large = 0, largest = 0] = [times.get(50), times.get(500), times.get(1000)];
  figures.add('status-growth-50-to-500-chapters', large / small, 'x', { most: 10 });
  figures.add('status-growth-500-to-1000-chapters', largest / large, 'x', { most: 2.3 });
}
