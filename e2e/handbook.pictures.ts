import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Translation } from '../shared/model/translation.ts';
import { enterRoom, expect, prefer, showRoom, test, typeInPalette } from './desk.ts';
import { takePicture } from './take-picture.ts';

/**
 * The pictures of README.md and of the handbooks, made on the way that the handbooks describe: where the desk no longer goes that
 * way, this ends with an error and not with an old picture.
 */
test.use({ viewport: { width: 1440, height: 900 } });

const text = (page: Page) => page.getByRole('textbox', { name: 'Text des Kapitels' });
const printed = (page: Page) => page.locator('.printed-sheet canvas').first();
const sheets = (page: Page) => page.locator('.sheets');

test('the first start', async ({ page, startHost }) => {
  const host = await startHost(['--choose']);
  await page.goto(host.invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Mappe' })).toBeVisible();
  await takePicture(page, 'start');
  await page.getByRole('button', { name: 'Eigene Mappe anlegen' }).click();
  await page.getByLabel('Name des Ortes').fill('Neustadt');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByRole('textbox', { name: 'Hauptfarbe', description: /Kontrast/ })).toBeVisible();
  await takePicture(page, 'start-look');
});

test('a day of the office', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/overview');
  await prefer(page, { name: 'M. Sommer' });
  await expect(page.getByRole('table')).toBeVisible();
  await takePicture(page, 'overview');
  await typeInPalette(page, 'Meldebehörde');
  await expect(page.locator('mark').first()).toBeVisible();
  await takePicture(page, 'palette');
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();

  await showRoom(page, '#/chapters');
  await expect(page.getByRole('heading', { name: 'Ankommen' })).toBeVisible();
  await takePicture(page, 'chapters');
  await showRoom(page, '#/chapters/arbeit');
  await expect(printed(page)).toBeVisible();
  await takePicture(page, 'chapter');
  await text(page).getByText('Darf ich arbeiten?').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await expect(page.getByRole('listbox')).toBeVisible();
  await takePicture(page, 'chapter-insert');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  const shown = await sheets(page).getAttribute('data-shown');
  await page.keyboard.type(' Und wie lange?');
  await expect(sheets(page)).not.toHaveAttribute('data-shown', shown ?? '');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. \d+ Sprachen: 1 Absatz veraltet/)).toBeVisible();
  await takePicture(page, 'chapter-saved');

  await showRoom(page, '#/contacts/auslaenderbehoerde');
  await expect(page.getByLabel('Organisation')).toBeVisible();
  await expect(page.getByRole('article')).toBeVisible();
  await takePicture(page, 'contact');
  await showRoom(page, '#/editions/wegweiser');
  await page.getByRole('button', { name: 'Drucken und ausgeben' }).click();
  // The print check of every language.
  await expect(page.locator('.gate-language')).toHaveCount(11, { timeout: 60_000 });
  await takePicture(page, 'export');
  await page.keyboard.press('Escape');
  await showRoom(page, '#/history');
  await expect(page.getByRole('list', { name: 'Stände' }).getByText('Arbeit: 1 Absatz geändert')).toBeVisible();
  await page.getByRole('list', { name: 'Stände' }).getByText('Arbeit: 1 Absatz geändert').click();
  await expect(page.locator('.version-piece ins')).toBeVisible();
  await takePicture(page, 'history');
  await showRoom(page, '#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await takePicture(page, 'settings');
  await showRoom(page, '#/sync');
  await expect(page.getByRole('heading', { level: 1, name: 'Abgleich' })).toBeVisible();
  await takePicture(page, 'sync');
});

test('a brochure in Arabic, two pages side by side', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/editions/wegweiser/ar');
  await expect(page.locator('canvas').nth(1)).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('[data-painted="2"]')).toBeVisible({ timeout: 60_000 });
  await takePicture(page, 'edition');
});

test('a morning of a translator', async ({ desk, page }) => {
  const path = join(desk.folder, 'chapters/erste-schritte/ar.json');
  const whole: Translation = JSON.parse(await readFile(path, 'utf8'));
  const kept = Object.entries(whole.segments).filter(([, { source }]) => !source.startsWith('**Name'));
  await writeFile(path, JSON.stringify({ ...whole, segments: Object.fromEntries(kept) }, null, 2));
  const german = join(desk.folder, 'chapters/erste-schritte/chapter.md');
  await writeFile(german, (await readFile(german, 'utf8')).replace('Geld beantragen', 'Geld und Hilfe beantragen'));
  await enterRoom(page, desk, '#/translate/ar');
  await expect(page.getByRole('textbox', { name: /^Übersetzung/ })).toBeFocused();
  await takePicture(page, 'translate');
});
