import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { enterRoom, expect, showRoom, test, typeInPalette } from './desk.ts';
import { findViolations } from './find-violations.ts';

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

test('the overview names the opened folder, and every room can be reached from there', async ({ desk, page }) => {
  const settings = await settingsOf(desk.folder);
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { name: settings.place.fullName ?? settings.place.name })).toBeVisible();
  for (const room of ['Kapitel', 'Übersetzen', 'Kontakte', 'Angebote', 'Ausgaben', 'Verlauf', 'Einstellungen']) {
    await page.getByRole('navigation').getByRole('link', { name: room }).click();
    await expect(page.locator('#room')).toBeFocused();
    expect(await overflow(page)).toBe(0);
  }
});

test('the palette finds a command by the beginnings of its words and runs it', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Lindenfurt' })).toBeVisible();
  await typeInPalette(page, 'dunk');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the palette does not list itself', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await typeInPalette(page, 'Such');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /^Suchen/ })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.locator('.palette-input')).toBeHidden();
});

test('the keys that the palette shows beside its entries run them there', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/settings');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('menuitem', { name: 'Kapitel' })).toContainText('Alt+2');
  await expect(page.getByRole('menuitem', { name: 'Wortliste' })).toContainText('Alt+0');
  const inNavigation = await page.locator('.navigation-link .navigation-text').allTextContents();
  expect(await page.getByRole('group', { name: 'Gehe zu' }).locator('.list-item-text').allTextContents()).toEqual(inNavigation);
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Kapitel' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.locator('.palette-input')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what can be done to a text is found in the palette, and the settings list the keys of every room', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/chapters/arbeit');
  const text = page.getByRole('textbox', { name: 'Text des Kapitels' });
  await text.getByText('Das Jobcenter und die Agentur').click();
  await typeInPalette(page, 'tabelle');
  await page.keyboard.press('Enter');
  await expect(text.getByRole('table')).toBeVisible();
  await page.keyboard.press('Control+z');
  await text.getByRole('heading', { name: 'Darf ich arbeiten?' }).click();
  await typeInPalette(page, 'absatz unten');
  await expect(page.getByRole('menuitem', { name: 'Absatz nach unten schieben' })).toContainText('Alt+↓');
  await page.keyboard.press('Enter');
  await expect(text.locator(':scope > *').nth(1)).toHaveText('Darf ich arbeiten?');
  // One goes on typing where one was.
  await expect(text).toBeFocused();
  await showRoom(page, '#/chapters');
  await typeInPalette(page, 'ersetzen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Im ganzen Ordner suchen und ersetzen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await showRoom(page, '#/settings');
  const keyOf = (title: string) => page.locator('.shortcut-list > div').filter({ hasText: title }).locator('kbd');
  await expect(keyOf('Übersicht')).toHaveText('Alt+1');
  await expect(keyOf('Fett')).toHaveText('Strg+B');
  await expect(keyOf('Absatz nach oben schieben')).toHaveText('Alt+↑');
  await expect(keyOf('Stimmt noch')).toHaveText('F9');
});

test('the key disappears from the address at once, and the page survives being loaded again', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Lindenfurt' })).toBeVisible();
  expect(page.url()).not.toContain('key');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Lindenfurt' })).toBeVisible();
});

test('an invitation lets a second browser in no more, and says what to do', async ({ desk, page, browser }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Lindenfurt' })).toBeVisible();
  const stranger = await browser.newContext({ locale: 'de-DE' });
  const second = await stranger.newPage();
  await second.goto(desk.invitation);
  await expect(second.getByRole('alert')).toContainText('nicht angemeldet');
  await stranger.close();
});

test('the page speaks English when asked to, and remembers it', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Lindenfurt' })).toBeVisible();
  await typeInPalette(page, 'english');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a change on disk appears without a click', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Lindenfurt' })).toBeVisible();
  const settings = await settingsOf(desk.folder);
  const changed = { ...settings, place: { ...settings.place, name: 'Neustadt an der Probe', fullName: 'Stadt Neustadt an der Probe' } };
  await writeFile(join(desk.folder, 'workspace.json'), JSON.stringify(changed, null, 2));
  await expect(page.getByRole('heading', { name: 'Stadt Neustadt an der Probe' })).toBeVisible();
});

test('a broken file is named among what is to do, and forgotten once it is mended', async ({ desk, page }) => {
  const path = join(desk.folder, 'contacts/buergerbuero.json');
  const whole = await readFile(path, 'utf8');
  await writeFile(path, whole.slice(0, 40));
  await page.goto(desk.invitation);
  const todo = page.getByRole('region', { name: 'Zu tun' });
  await expect(todo).toContainText('Fehler in den Dateien');
  await writeFile(path, whole);
  await expect(todo).not.toContainText('Fehler in den Dateien');
});

test('a room that is on its way is a landmark with the focus, says that it loads, and gives the focus on', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  let letThrough = (): void => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/glossary-room.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Wortliste' }).click();
  const room = page.getByRole('main', { name: 'Wortliste' });
  await expect(room).toBeFocused();
  await expect(room.getByRole('status')).toHaveText('Wird geladen …');
  await page.keyboard.press('Shift+Tab');
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await expect(room).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  letThrough();
  await expect(page.getByRole('heading', { level: 1, name: 'Wortliste' })).toBeVisible();
  await expect(page.locator('#room')).toBeFocused();
});
