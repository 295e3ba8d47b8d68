import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk } from './desk.ts';
import { generateFolder } from '../scripts/bench/generate-folder.ts';
import { enterRoom, expect, showRoom, test } from './desk.ts';

/** All German of the folder, by its path: chapters, and the documents whose names have one dot. */
async function german(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const ids = await readdir(join(desk.folder, 'chapters'));
  const documents = ['contacts', 'offers', 'editions'].map(async (folder) =>
    (await readdir(join(desk.folder, folder))).filter((name) => name.split('.').length === 2).map((name) => `${folder}/${name}`),
  );
  const paths = [...ids.map((id) => `chapters/${id}/chapter.md`), ...(await Promise.all(documents)).flat()];
  const texts = paths.map(async (path): Promise<[string, string]> => [
    path,
    // A document that is saved ends with a line break.
    (await readFile(join(desk.folder, path), 'utf8')).trimEnd(),
  ]);
  return new Map(await Promise.all(texts));
}

const count = (texts: ReadonlyMap<string, string>, word: RegExp): number =>
  [...texts.values()].reduce((sum, text) => sum + [...text.matchAll(word)].length, 0);

test('a word is replaced in the whole folder: every place is shown first, one is left out, and nothing else changes', async ({
  desk,
  page,
}) => {
  const before = await german(desk);
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
  expect(await german(desk)).toEqual(before);

  await dialog.getByRole('button', { name: 'Keine auswählen' }).click();
  await expect(dialog.getByRole('button', { name: 'Ersetzen', exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Alle auswählen' }).click();
  await places.first().press('Space');
  await dialog.getByRole('button', { name: `${found - 1} Stelle` }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'ersetzt' })).toContainText(`${found - 1} Stelle`);
  const after = await german(desk);
  expect(count(after, /Sozialzentrum/g)).toBe(found - 1);
  expect(after.get('contacts/jobcenter.json')).toContain('"name": "Sozialzentrum Lindenfurt"');
  expect(new Map([...after].map(([path, text]) => [path, text.replaceAll('Sozialzentrum', 'Jobcenter')]))).toEqual(before);
});

test('replacing in a large folder says how far it is, and can be cancelled without an end in the dark', async ({
  page,
  home,
  startHost,
}) => {
  const folder = join(home, 'gross');
  await generateFolder(folder, 400, 1);
  const { invitation } = await startHost([`--folder=${folder}`]);
  await page.goto(invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/chapters');
  await page.getByRole('button', { name: 'Ersetzen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Im ganzen Ordner suchen und ersetzen' });
  await dialog.getByLabel('Suchen nach').fill('Wohnung');
  await dialog.getByLabel('Ersetzen durch').fill('Unterkunft');
  await dialog.getByRole('button', { name: /Stellen ersetzen$/ }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Es wird ersetzt …' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  const outcome = dialog.getByText('Abgebrochen; der Rest ist unverändert.');
  await expect(outcome).toBeVisible();
  const ids = await readdir(join(folder, 'chapters'));
  const texts = await Promise.all(ids.map((id) => readFile(join(folder, 'chapters', id, 'chapter.md'), 'utf8')));
  const changed = texts.filter((text) => text.includes('Unterkunft')).length;
  expect(changed).toBeLessThan(400);
  await expect(outcome).toContainText(`in ${changed} Text`);
});
