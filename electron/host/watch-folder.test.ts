import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
