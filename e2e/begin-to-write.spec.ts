import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Host } from './desk.ts';
import { expect, showRoom, test } from './desk.ts';

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text des Kapitels' });

/** A folder in which nothing was written yet. */
async function emptyFolder(home: string, startHost: (args: readonly string[]) => Promise<Host>, page: Page): Promise<string> {
  const folder = join(home, 'Neustadt');
  await mkdir(folder);
  await writeFile(join(folder, 'workspace.json'), '{"mappe":"workspace","version":1,"place":{"name":"Neustadt"}}');
  await page.goto((await startHost([`--folder=${folder}`])).invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Neustadt' })).toBeVisible();
  return folder;
}

test('in an empty folder the cursor is where one begins: in the text of a new chapter, in the name of a new contact', async ({
  home,
  page,
  startHost,
}) => {
  const folder = await emptyFolder(home, startHost, page);
  await showRoom(page, '#/chapters');
  await page.getByRole('button', { name: 'Neues Kapitel' }).first().press('Enter');
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await page.keyboard.type('Erste Schritte');
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('Melden Sie sich an.');
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFile(join(folder, 'chapters/erste-schritte/chapter.md'), 'utf8')).toContain('Melden Sie sich an.');

  // There is no contact to choose from yet, and the question says where one is made.
  await page.keyboard.press('Enter');
  await page.keyboard.type('/kontakt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Kontakt einfügen' })).toContainText('Noch keine Kontakte.');
  await page.keyboard.press('Escape');

  await showRoom(page, '#/contacts');
  await page.getByRole('button', { name: 'Neuer Kontakt' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await expect(page.getByRole('listbox', { name: 'Kontakte' })).toHaveText('Noch nichts gespeichert.');
  await page.keyboard.type('Bürgerbüro');
  await page.getByRole('button', { name: 'Telefonnummer hinzufügen' }).press('Enter');
  const number = page.getByRole('textbox', { name: 'Nummer' });
  await expect(number).toBeFocused();
  await page.keyboard.type('030 23125-100');
  // Saved for the first time, it has an address of its own; who types goes on in the same field.
  await page.keyboard.press('Control+s');
  await expect(page).toHaveURL(/contacts\/buergerbuero/);
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  await expect(number).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFile(join(folder, 'contacts/buergerbuero.json'), 'utf8')).toContain('030 23125-1001');
  // Who has just written it down has just asked.
  await expect(page.getByText(/^Geprüft am .+ von ./)).toBeVisible();
  await expect(page.getByRole('option', { name: 'Bürgerbüro' })).not.toContainText('Prüfung fällig');
  await expect(number).toBeFocused();

  // What is taken away leaves the cursor where it was.
  await page.getByRole('button', { name: 'Telefon 1 entfernen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Telefonnummer hinzufügen' })).toBeFocused();

  await page.getByRole('button', { name: 'Neuer Kontakt' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('');
  await page.getByText('Vorschau und Verwendung').click();
  await expect(page.getByRole('region', { name: 'So wird es gedruckt' })).toContainText('sobald sie einen Namen hat');
});

test('who has been in a form walks on through the list of contacts by arrow keys', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/contacts');
  const line = (name: string) => page.getByRole('option', { name });
  await line('Agentur für Arbeit').press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await line('Agentur für Arbeit').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Antidiskriminierungsstelle des Bundes');
  await expect(line('Antidiskriminierungsstelle des Bundes')).toBeFocused();
  // What was read before is there at once.
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Agentur für Arbeit');
  await expect(line('Agentur für Arbeit')).toBeFocused();
});
