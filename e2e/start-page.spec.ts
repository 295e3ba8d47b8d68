import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, ROOT, test } from './desk.ts';

interface Settings {
  readonly place: { readonly name: string; readonly fullName?: string };
  readonly languages: readonly { readonly tag: string }[];
}

async function settingsOf(folder: string): Promise<Settings> {
  const settings: Settings = JSON.parse(await readFile(join(folder, 'workspace.json'), 'utf8'));
  return settings;
}

/** Nothing may be cut off or push the page wider than its window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('the start page shows the opened folder and a row with numbers for each of its languages', async ({ desk, page }) => {
  const settings = await settingsOf(desk.folder);
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { name: settings.place.fullName ?? settings.place.name })).toBeVisible();
  const rows = page.getByRole('table', { name: 'Stand der Übersetzungen' }).getByRole('row');
  await expect(rows).toHaveCount(settings.languages.length + 1);
  await expect(rows.filter({ hasText: 'Englisch' })).toContainText('English');
  await expect(rows.filter({ hasText: 'Arabisch' })).toContainText('العربية');
  expect(await overflow(page)).toBe(0);
});

test('the key disappears from the address at once, and the page survives being loaded again', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  expect(page.url()).toBe(`${desk.origin}/`);
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
});

test('an invitation lets a second browser in no more, and says what to do', async ({ desk, page, browser }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  const stranger = await browser.newContext({ locale: 'de-DE' });
  const second = await stranger.newPage();
  await second.goto(desk.invitation);
  await expect(second.getByRole('alert')).toContainText('nicht angemeldet');
  await stranger.close();
});

test('the page speaks English when asked to, and remembers it', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('table', { name: 'State of the translations' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('table', { name: 'State of the translations' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a change on disk appears without a click', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  const settings = await settingsOf(desk.folder);
  const changed = { ...settings, place: { ...settings.place, name: 'Neustadt an der Probe', fullName: 'Stadt Neustadt an der Probe' } };
  await writeFile(join(desk.folder, 'workspace.json'), JSON.stringify(changed, null, 2));
  await expect(page.getByRole('heading', { name: 'Stadt Neustadt an der Probe' })).toBeVisible();
});

test('a broken folder is said in words, and mended without starting again', async ({ desk, page }) => {
  const path = join(desk.folder, 'workspace.json');
  const whole = await readFile(path, 'utf8');
  await writeFile(path, whole.slice(0, 40));
  await page.goto(desk.invitation);
  await expect(page.getByRole('alert')).toContainText('JSON');
  await writeFile(path, whole);
  await page.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start page has a picture of it taken (${colorScheme})`, async ({ desk, page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(desk.invitation);
    await expect(page.getByRole('table')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans"'))).toBe(true);
    await page.screenshot({ path: join(ROOT, `test-results/start-page-${colorScheme}.png`), fullPage: true });
  });
}
