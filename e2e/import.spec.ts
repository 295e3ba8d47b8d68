import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { accessibilityFindings } from './axe.ts';
import { expect, test } from './desk.ts';

async function pagesIn(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '01-wohnen.md'), '# Wohnen\n\nEine Wohnung suchen.\n\n![Ein Haus](https://bilder.example/haus.png)\n');
  for (let page = 2; page <= count; page++) {
    await writeFile(join(folder, `${String(page).padStart(4, '0')}.md`), `# Seite ${page}\n\nEin Satz über ${page}.\n`);
  }
}

/** Fills in the form as a person does; the folder is looked for by typing its path. */
async function order(page: Page, source: string): Promise<void> {
  await page.getByRole('button', { name: 'Markdown-Seiten übernehmen' }).click();
  await page.getByRole('group', { name: 'Ordner mit den Seiten' }).getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Ordner wählen' });
  await dialog.getByLabel('Ordner', { exact: true }).fill(source);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Hier liegen keine weiteren Ordner.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Diesen Ordner wählen' }).click();
  await page.getByLabel('Name des Ortes').fill('Altstadt');
  await page.getByRole('button', { name: 'Seiten übernehmen', exact: true }).click();
}

test('a folder of Markdown pages becomes a folder of Mappe, with a report of what could not come along', async ({
  home,
  page,
  startHost,
}) => {
  await pagesIn(join(home, 'Seiten'), 12);
  const host = await startHost(['--choose']);
  await page.goto(host.invitation);
  await order(page, join(home, 'Seiten'));
  await expect(page.getByText('12 Kapitel sind übernommen.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Ein Hinweis' })).toContainText('https://bilder.example/haus.png');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mappe öffnen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Altstadt' })).toBeVisible();
  expect(await readdir(join(home, 'Mappe Altstadt/chapters'))).toHaveLength(12);
  expect(await readFile(join(home, 'Seiten/0012.md'), 'utf8')).toBe('# Seite 12\n\nEin Satz über 12.\n');
});

test('what is missing before pages can be imported is said beside its field, and the first of it is led to', async ({
  page,
  startHost,
}) => {
  const host = await startHost(['--choose']);
  await page.goto(host.invitation);
  await page.getByRole('button', { name: 'Markdown-Seiten übernehmen' }).click();
  const go = page.getByRole('button', { name: 'Seiten übernehmen', exact: true });
  await expect(page.getByText('Wählen Sie den Ordner, in dem die Seiten liegen.')).toHaveCount(0);
  await go.press('Enter');
  const source = page.getByRole('group', { name: 'Ordner mit den Seiten' }).getByRole('button');
  await expect(source).toBeFocused();
  await expect(source).toHaveAccessibleDescription('Wählen Sie den Ordner, in dem die Seiten liegen.');
  await expect(page.getByLabel('Name des Ortes')).toHaveAccessibleDescription('Der Ort braucht einen Namen.');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByLabel('Name des Ortes').fill('Altstadt');
  await expect(page.getByText('Der Ort braucht einen Namen.')).toHaveCount(0);
});

test('an import that is cancelled leaves nothing behind', async ({ home, page, startHost }) => {
  await pagesIn(join(home, 'Seiten'), 3000);
  const host = await startHost(['--choose']);
  await page.goto(host.invitation);
  await order(page, join(home, 'Seiten'));
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText(/Abgebrochen\. .* wieder entfernt/)).toBeVisible({ timeout: 60_000 });
  expect(await readdir(home)).not.toContain('Mappe Altstadt');
});

test('a folder without pages says so where it was chosen, and what was typed is still there', async ({ home, page, startHost }) => {
  await mkdir(join(home, 'Leer'));
  const host = await startHost(['--choose']);
  await page.goto(host.invitation);
  await order(page, join(home, 'Leer'));
  await expect(page.getByRole('alert')).toContainText('liegt keine Markdown-Datei');
  await page.getByRole('button', { name: 'Zurück' }).last().click();
  await expect(page.getByLabel('Name des Ortes')).toHaveValue('Altstadt');
});
