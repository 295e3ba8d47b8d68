import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk } from './desk.ts';
import { enterRoom, expect, test } from './desk.ts';

/** Every chapter's German, by its id. */
async function chapters(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const ids = await readdir(join(desk.folder, 'chapters'));
  const texts = ids.map(async (id): Promise<[string, string]> => [
    id,
    await readFile(join(desk.folder, 'chapters', id, 'chapter.md'), 'utf8'),
  ]);
  return new Map(await Promise.all(texts));
}

const count = (texts: ReadonlyMap<string, string>, word: RegExp): number =>
  [...texts.values()].reduce((sum, text) => sum + [...text.matchAll(word)].length, 0);

test('a word is replaced in the whole folder: every place is shown first, one is left out, and nothing else changes', async ({
  desk,
  page,
}) => {
  const before = await chapters(desk);
  await enterRoom(page, desk, '#/chapters');
  await page.getByRole('button', { name: 'Ersetzen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Im ganzen Ordner suchen und ersetzen' });
  await dialog.getByLabel('Suchen nach').fill('Jobcenter');
  await dialog.getByLabel('Ersetzen durch').fill('Sozialzentrum');
  const places = dialog.getByRole('region', { name: 'Was sich ändert' }).getByRole('checkbox');
  await expect(places.first()).toBeChecked();
  const found = await places.count();
  expect(found).toBeGreaterThan(1);
  await expect(dialog.locator('del').first()).toHaveText('Jobcenter');
  await expect(dialog.locator('ins').first()).toHaveText('Sozialzentrum');
  expect(await chapters(desk)).toEqual(before);

  await places.first().press('Space');
  await dialog.getByRole('button', { name: `${found - 1} Stelle` }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'ersetzt' })).toContainText(`${found - 1} Stelle`);
  const after = await chapters(desk);
  expect(count(after, /Sozialzentrum/g)).toBe(found - 1);
  expect(new Map([...after].map(([id, text]) => [id, text.replaceAll('Sozialzentrum', 'Jobcenter')]))).toEqual(before);
});
