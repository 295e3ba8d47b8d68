import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPageFile } from './page-file.ts';

let parent = '';
let folder = '';

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mappe-page-'));
  folder = join(parent, 'page');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<p>');
  await writeFile(join(folder, 'assets/a-1.js'), '1');
  await writeFile(join(folder, 'notes.md'), 'no');
  await writeFile(join(parent, 'secret.js'), 'no');
});
afterAll(() => rm(parent, { recursive: true }));

it('reads the files of a page by their address', async () => {
  expect((await readPageFile(folder, '/'))?.type).toBe('text/html; charset=utf-8');
  expect(await readPageFile(folder, '/assets/a-1.js')).toMatchObject({ type: 'text/javascript; charset=utf-8' });
});

it.each([
  '/../secret.js',
  '/assets/../../secret.js',
  '/%2e%2e/secret.js',
  String.raw`/..\secret.js`,
  '/notes.md',
  '/nothing.js',
  '/assets',
  '//index.html',
  '/.js',
  '/a\0.js',
])('has nothing at %s', async (path) => {
  expect(await readPageFile(folder, path)).toBeNull();
});
