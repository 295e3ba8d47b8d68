import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { watchFolder } from './watch-folder.ts';

it('tells once of a change made in several steps, and of our own scratch files never', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mappe-watch-'));
  await mkdir(join(folder, '.mappe'));
  await mkdir(join(folder, 'contacts'));
  const told: unknown[] = [];
  const stop = watchFolder(folder, (paths) => told.push(paths));
  await writeFile(join(folder, '.mappe/lock'), '1');
  await sleep(600);
  expect(told).toEqual([]);
  await writeFile(join(folder, 'contacts/a.json'), '1');
  await writeFile(join(folder, 'contacts/a.json'), '12');
  await vi.waitFor(() => expect(told).toEqual([['contacts/a.json']]), 3000);
  stop();
  await rm(folder, { recursive: true });
});

it('is silent where there is nothing to watch', () => {
  const stop = watchFolder(join(tmpdir(), 'mappe-no-such-folder'), () => {});
  expect(stop).not.toThrow();
});

it('tells of what lies in folders that were made, moved in or made anew later', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mappe-watch-'));
  const beside = await mkdtemp(join(tmpdir(), 'mappe-watch-beside-'));
  await mkdir(join(folder, 'chapters'));
  await mkdir(join(beside, 'umzug'));
  await writeFile(join(beside, 'umzug/chapter.md'), '1');
  const told = new Set<string>();
  const stop = watchFolder(folder, (paths) => [...(paths === 'all' ? ['all'] : paths)].forEach((path) => told.add(path)));
  const expectTold = (path: string): Promise<void> => vi.waitFor(() => expect([...told]).toContain(path), 3000);
  await mkdir(join(folder, 'chapters/arbeit'));
  await writeFile(join(folder, 'chapters/arbeit/chapter.md'), '1');
  await expectTold('chapters/arbeit/chapter.md');
  await rename(join(beside, 'umzug'), join(folder, 'chapters/umzug'));
  await expectTold('chapters/umzug/chapter.md');
  await rm(join(folder, 'chapters'), { recursive: true });
  await mkdir(join(folder, 'chapters/arbeit'), { recursive: true });
  await expectTold('chapters/arbeit');
  await writeFile(join(folder, 'chapters/arbeit/ar.json'), '1');
  await expectTold('chapters/arbeit/ar.json');
  stop();
  await rm(folder, { recursive: true });
  await rm(beside, { recursive: true });
});
