import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installedRuntime } from './electron-runtime.ts';

it('finds the runtime only once both its name and the program itself are there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mappe-electron-'));
  expect(installedRuntime(folder, {})).toBeNull();
  await writeFile(join(folder, 'path.txt'), 'electron');
  expect(installedRuntime(folder, {})).toBeNull();
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/electron'), '');
  expect(installedRuntime(folder, {})).toBe(join(folder, 'dist/electron'));
  expect(installedRuntime(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'elsewhere') })).toBeNull();
  await rm(folder, { recursive: true });
});
