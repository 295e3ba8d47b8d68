import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { keepPlace, readPlace } from './kept-place.ts';

const PLACE = { x: 1, y: 2, width: 1200, height: 800, maximised: true };

it('finds the window where it was left', async () => {
  const folder = join(await temporaryFolder(), 'new');
  const file = join(folder, 'window.json');
  expect(await readPlace(file)).toBeNull();
  await keepPlace(file, PLACE);
  expect(await readPlace(file)).toEqual(PLACE);
  expect(await readdir(folder)).toEqual(['window.json']);
});

it.each([
  '',
  '{',
  '{"x":1}',
  '{"x":"1","y":2,"width":3,"height":4,"maximised":false}',
  '{"x":1,"y":2,"width":-3,"height":4,"maximised":false}',
])('knows of no place from a file that says %s', async (text) => {
  const file = join(await temporaryFolder(), 'window.json');
  await writeFile(file, text);
  expect(await readPlace(file)).toBeNull();
});
