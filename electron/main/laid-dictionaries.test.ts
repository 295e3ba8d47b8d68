import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { layDictionaries } from './laid-dictionaries.ts';

it('lays dictionaries where they are looked for, and leaves alone what lies there', async () => {
  const folder = await temporaryFolder();
  const [shipped, target] = [join(folder, 'shipped'), join(folder, 'data/Dictionaries')];
  await mkdir(shipped);
  await mkdir(target, { recursive: true });
  await writeFile(join(shipped, 'de-DE-3-0.bdic'), 'shipped');
  await writeFile(join(shipped, 'uk-UA-5-0.bdic'), 'shipped');
  await writeFile(join(shipped, 'README.md'), 'no dictionary');
  await writeFile(join(target, 'de-DE-3-0.bdic'), 'own');
  expect((await layDictionaries(shipped, target)).toSorted()).toEqual(['de-DE-3-0.bdic', 'uk-UA-5-0.bdic']);
  expect(await readFile(join(target, 'de-DE-3-0.bdic'), 'utf8')).toBe('own');
  expect(await readFile(join(target, 'uk-UA-5-0.bdic'), 'utf8')).toBe('shipped');
});

it('knows of none where there are none', async () => {
  const folder = await temporaryFolder();
  expect(await layDictionaries(join(folder, 'a'), join(folder, 'b'))).toEqual([]);
});
