import { join } from 'node:path';
import type { Figures } from '../figures/figures.ts';
import { generateFolder } from './generate-folder.ts';
import { CLI, medianRun } from './measure.ts';

export async function benchStatus(figures: Figures, scratch: string): Promise<void> {
  const times = new Map<number, number>();
  for (const chapters of [50, 500, 1000]) {
    const folder = join(scratch, `status-${chapters}`);
    const { segments } = await generateFolder(folder, chapters, 20);
    const { seconds, peakMegabytes } = await medianRun(CLI, ['status', folder, '--json'], 3);
    times.set(chapters, seconds);
    figures.add(`status-${chapters}-chapters-20-languages-segments`, segments, 'segments');
    figures.add(`status-${chapters}-chapters-20-languages-time`, seconds, 's', chapters === 500 ? { most: 2.5 } : undefined);
    if (peakMegabytes !== null)
      figures.add(`status-${chapters}-chapters-20-languages-memory`, peakMegabytes, 'MB', chapters === 500 ? { most: 500 } : undefined);
  }
  // Linear: ten times, twenty times the chapters take at most that many times as long.
  const [small = 1, large = 0, largest = 0] = [times.get(50), times.get(500), times.get(1000)];
  figures.add('status-growth-50-to-500-chapters', large / small, 'x', { most: 10 });
  figures.add('status-growth-500-to-1000-chapters', largest / large, 'x', { most: 2.3 });
}
