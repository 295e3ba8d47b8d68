import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright/test';
import { palettePng } from '../scripts/pictures/palette-png.ts';
import type { Translation } from '../shared/model/translation.ts';
import { enterRoom, expect, ROOT, showRoom, test } from './desk.ts';

/**
 * The pictures of README.md and of the handbooks, made on the way that the handbooks describe: where the desk no longer goes that
 * way, this ends with an error and not with an old picture.
 */
const PICTURES = join(ROOT, 'docs/pictures');

test.use({ viewport: { width: 1440, height: 900 } });

async function take(page: Page, name: string): Promise<void> {
  // What was just said at the edge of the window belongs to what came before.
  await page.mouse.move(640, 5);
  await page.evaluate(() => document.fonts.ready);
  const shot = await loadImage(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  const context = createCanvas(shot.width, shot.height).getContext('2d');
  context.drawImage(shot, 0, 0);
  await writeFile(join(PICTURES, `${name}.png`), palettePng(context.getImageData(0, 0, shot.width, shot.height)));
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Text des Kapitels' });
const printed = (page: Page) => page.locator('.printed-sheet canvas').first();

test('the first start', async ({ page, startHost }) => {
  const host = await startHost(['--choose']);
  await page.goto(host.invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Willkommen bei Mappe' })).toBeVisible();
  await take(page, 'start');
  await page.getByRole('button', { name: 'Eigene Mappe anlegen' }).click();
  await page.getByLabel('Name des Ortes').fill('Neustadt');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByRole('textbox', { name: 'Hauptfarbe', description: /Kontrast/ })).toBeVisible();
  await take(page, 'start-look');
});

test('a day of the office', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/overview');
  await take(page, 'overview');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Meldebehörde');
  await expect(page.locator('mark').first()).toBeVisible();
  await take(page, 'palette');
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();

  await showRoom(page, '#/chapters/arbeit');
  await expect(printed(page)).toBeVisible();
  await take(page, 'chapter');
  await text(page).getByText('Darf ich arbeiten?').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await expect(page.getByRole('listbox')).toBeVisible();
  await take(page, 'chapter-insert');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' Und wie lange?');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. \d+ Sprachen: 1 Absatz veraltet/)).toBeVisible();
  await take(page, 'chapter-saved');

  await showRoom(page, '#/contacts/auslaenderbehoerde');
  await expect(page.getByLabel('Gehört zu')).toBeVisible();
  await expect(page.getByRole('article')).toBeVisible();
  await take(page, 'contact');
  await showRoom(page, '#/editions/wegweiser');
  await page.getByRole('button', { name: 'Drucken und ausgeben' }).click();
  // The print check of every language.
  await expect(page.locator('.gate-language')).toHaveCount(11, { timeout: 60_000 });
  await take(page, 'export');
  await page.keyboard.press('Escape');
  await showRoom(page, '#/history');
  await expect(page.getByRole('list', { name: 'Stände' }).getByText('Arbeit: 1 Absatz geändert')).toBeVisible();
  await page.getByRole('list', { name: 'Stände' }).getByText('Arbeit: 1 Absatz geändert').click();
  await expect(page.locator('.version-piece ins')).toBeVisible();
  await take(page, 'history');
  await showRoom(page, '#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await take(page, 'settings');
  await showRoom(page, '#/sync');
  await expect(page.getByRole('heading', { level: 1, name: 'Abgleich' })).toBeVisible();
  await take(page, 'sync');
});

test('a brochure in Arabic, two pages side by side', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/editions/wegweiser/ar');
  await expect(page.locator('canvas').nth(1)).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('[data-painted="2"]')).toBeVisible({ timeout: 60_000 });
  await take(page, 'edition');
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
  await take(page, 'translate');
});
