import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { accessibilityFindings } from './axe.ts';
import type { Desk } from './desk.ts';
import { enterRoom, expect, showRoom, test } from './desk.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const file = (desk: Desk, path: string): Promise<string> => readFile(join(desk.folder, path), 'utf8');

/** The history has begun: there is a version in which everything is in order. */
async function withHistory(page: Page, desk: Desk): Promise<void> {
  await enterRoom(page, desk, '#/history');
  await expect(page.getByRole('list', { name: 'Stände' }).getByRole('button')).toHaveCount(1, { timeout: 30_000 });
}

/** Leaves the beginning of a file; gives what it was and what is left. */
async function cut(desk: Desk, path: string, length: number): Promise<{ readonly whole: string; readonly left: string }> {
  const whole = await file(desk, path);
  const left = whole.slice(0, length);
  await writeFile(join(desk.folder, path), left);
  return { whole, left };
}

test('half-written files are named with what is wrong, and the last good version comes back by a click', async ({ desk, page }) => {
  test.slow();
  await withHistory(page, desk);
  const contact = await cut(desk, 'contacts/buergerbuero.json', 40);
  const arabic = await cut(desk, 'chapters/wohnen/ar.json', 100);
  await showRoom(page, '#/overview');
  const files = page.getByRole('list', { name: 'Dateien, die sich nicht lesen lassen' });
  await expect(files.getByRole('listitem')).toHaveCount(2);
  await expect(files).toContainText('Bürgerbüro (contacts/buergerbuero.json): Das ist kein gültiges JSON: Die Datei hört mittendrin auf.');
  await expect(files).toContainText('In Ordnung war der Stand');
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await file(desk, 'contacts/buergerbuero.json')).toBe(contact.left);

  // Also where the file is known to be in order before the answer is there.
  await page.route('**/api/call', async (route) => {
    const answer = await route.fetch();
    if (route.request().headers()['x-mappe-call'] === 'broken.mend') await expect(files.getByRole('listitem')).toHaveCount(1);
    await route.fulfill({ response: answer });
  });
  await files.getByRole('button', { name: 'Guten Stand zurückholen: Bürgerbüro' }).click();
  await expect(page.getByText('„Bürgerbüro“ ist zurückgeholt.')).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await expect(files.getByRole('listitem')).toHaveCount(1);
  expect(await file(desk, 'contacts/buergerbuero.json')).toBe(contact.whole);
  expect(await file(desk, 'contacts/buergerbuero.json.broken-1')).toBe(contact.left);

  // In the room of the text as well, where somebody else meets it.
  await showRoom(page, '#/translate/ar/chapter~wohnen');
  await page.getByRole('button', { name: 'Guten Stand zurückholen: Wohnen (Arabisch)' }).click();
  await expect(files).toHaveCount(0);
  expect(await file(desk, 'chapters/wohnen/ar.json')).toBe(arabic.whole);
});

test('a chapter that was emptied is not taken for a new one: its room offers what it said', async ({ desk, page }) => {
  test.slow();
  await withHistory(page, desk);
  const { whole } = await cut(desk, 'chapters/arbeit/chapter.md', 0);
  await showRoom(page, '#/chapters/arbeit');
  const text = page.getByRole('textbox', { name: 'Text des Kapitels' });
  await expect(text).toHaveText('');
  await page.getByRole('button', { name: 'Guten Stand zurückholen: Arbeit' }).click();
  await expect(text).toContainText('Fragen Sie zuerst');
  expect(await file(desk, 'chapters/arbeit/chapter.md')).toBe(whole);
});

test('a chapter of whose file hardly anything was ever there says at its head what is missing', async ({ desk, page }) => {
  await mkdir(join(desk.folder, 'chapters/neu'));
  await writeFile(join(desk.folder, 'chapters/neu/chapter.md'), 'F');
  await enterRoom(page, desk, '#/chapters/neu');
  const missing = page.getByText('In der Datei fehlt der Titel.');
  await expect(missing).toBeVisible();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Fahren');
  await expect(missing).toHaveCount(0);
});

test('why a contact cannot be read is said once, above the list', async ({ desk, page }) => {
  await cut(desk, 'contacts/buergerbuero.json', 40);
  const path = join(desk.folder, 'contacts/jobcenter.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/"version": \d+/, '"version": 99'));
  const detail = page.locator('.detail');
  await enterRoom(page, desk, '#/contacts/buergerbuero');
  await expect(page.getByText('Das ist kein gültiges JSON')).toHaveCount(1);
  await expect(detail).toBeEmpty();
  await showRoom(page, '#/contacts/jobcenter');
  await expect(page.getByText('mit einer neueren Mappe geschrieben')).toHaveCount(1);
  await expect(detail).toBeEmpty();
  // What is not there at all is said in its place.
  await showRoom(page, '#/contacts/gibt-es-nicht');
  await expect(detail.getByRole('alert')).toHaveCount(1);
});

test('an edition that cannot be read says so, and not that it is gone', async ({ desk, page }) => {
  await cut(desk, 'editions/wegweiser.json', 50);
  await enterRoom(page, desk, '#/editions/wegweiser');
  await expect(page.getByRole('list', { name: 'Dateien, die sich nicht lesen lassen' })).toContainText('Das ist kein gültiges JSON');
  await expect(page.getByText('ist verschwunden')).toHaveCount(0);
  await expect(page.getByText('Das ist kein gültiges JSON')).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(1);
});
