import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { WorkspacePath } from '../../shared/ports/file-store.ts';
import { workspaceFolder } from '../testing/temporary-folder.ts';
import { scanFolder } from './scan-folder.ts';

const soon = { timeout: 5_000, interval: 10 };

it('tells which files were changed, made and deleted by anybody, and nothing of what is not ours or while the drive is away', async () => {
  const root = await workspaceFolder([], { 'contacts/amt.json': '{}', 'chapters/a/chapter.md': 'a', 'chapters/a/en.json': '{}' });
  const told: WorkspacePath[] = [];
  onTestFinished(
    scanFolder(
      root,
      (paths) => {
        told.push(...paths);
      },
      { every: 20 },
    ),
  );
  await sleep(100);
  expect(told).toEqual([]);

  await writeFile(join(root, 'chapters/a/chapter.md'), 'ab');
  await mkdir(join(root, 'chapters/b'));
  await writeFile(join(root, 'chapters/b/chapter.md'), 'b');
  await rm(join(root, 'chapters/a/en.json'));
  await vi.waitFor(
    () => expect(new Set(told)).toEqual(new Set(['chapters/a/chapter.md', 'chapters/b/chapter.md', 'chapters/a/en.json'])),
    soon,
  );

  told.length = 0;
  // The clock of the computer that writes may be wrong by years.
  await utimes(join(root, 'contacts/amt.json'), new Date('2001-01-01'), new Date('2001-01-01'));
  await vi.waitFor(() => expect(told).toEqual(['contacts/amt.json']), soon);

  told.length = 0;
  await mkdir(join(root, 'out'));
  await mkdir(join(root, '.mappe'));
  await writeFile(join(root, 'out/heft.pdf'), 'x');
  await writeFile(join(root, '.mappe/index.json'), 'x');
  await writeFile(join(root, 'contacts/.mappe-0.tmp'), 'x');
  await rename(root, `${root}-away`);
  await sleep(100);
  await rename(`${root}-away`, root);
  await sleep(100);
  expect(told).toEqual([]);
});
