import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Translation } from '../shared/model/translation.ts';
import { enterRoom, expect, prefer, readyToTranslate, showRoom, test, typeInPalette } from './desk.ts';
import { takePicture } from './take-picture.ts';

/**
 * The pictures of README.md and of the handbooks, made on the way that the handbooks describe: where the desk no longer goes that
 * way, this ends with an error and not with an old picture.
 */
test.use({ viewport: { width: 1440, height: 900 } });

const text = (page: Page) => page.getByRole('textbox', { name: 'Text des Kapitels' });
const printed = (page: Page) => page.locator('.printed-sheet canvas').first();
const sheets = (page: Page) => page.locator('.sheets');

/** Which texts of the language are listed. */
async function showTexts(page: Page, filter: string): Promise<void> {
  // The cursor goes into the field of the open text first.
  await expect(page.getByRole('textbox', { name: /^Übersetzung/ })).toBeFocused();
  await page.getByRole('button', { name: /Zeigen$/ }).click();
  await page.getByRole('option', { name: new RegExp(`^${filter}`) }).click();
}

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
  const kept = Object.entries(whole.segments).filter(([, { source }]) => !/^\*\*(?:Name|Aufenthalt)/.test(source));
  await writeFile(path, JSON.stringify({ ...whole, segments: Object.fromEntries(kept) }, null, 2));
  // More than one morning has.
  for (const chapter of ['deutsch-lernen', 'arbeit', 'gesundheit', 'mobilitaet'])
    await rm(join(desk.folder, `chapters/${chapter}/ar.json`));
  const german = join(desk.folder, 'chapters/erste-schritte/chapter.md');
  await writeFile(german, (await readFile(german, 'utf8')).replace('Geld beantragen', 'Geld und Hilfe beantragen'));
  await enterRoom(page, desk, '#/overview');
  await prefer(page, { name: 'R. Aziz', onlyLanguage: 'ar' });
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByText('Nur was offen ist').click();
  await expect(page.getByRole('rowheader', { name: 'Grußwort' })).toHaveCount(0);
  await takePicture(page, 'translate-open');

  // What changed in the German, and the former translation to begin with.
  await showRoom(page, '#/translate/ar');
  await readyToTranslate(page, 'Geld und Hilfe beantragen.');
  await takePicture(page, 'translate');
  await page.keyboard.press('F9');
  await readyToTranslate(page, 'Name an den Briefkasten.');
  await page.keyboard.type('اكتبوا أسماء جميع أفراد الأسرة.');
  await page.keyboard.press('Control+Enter');
  await readyToTranslate(page, 'Aufenthalt klären.');
  await page.keyboard.type('احجزوا موعدًا لدى ');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('End');
  await page.keyboard.type('، ولا تنتظروا ');
  await takePicture(page, 'translate-chips');
  await page.keyboard.type('حتى تنتهي صلاحية وثيقتكم.');
  await page.keyboard.press('Control+Enter');
  await readyToTranslate(page, 'Deutsch lernen');

  // A second person reads, and one text goes back with a note.
  await prefer(page, { name: 'M. Haddad' });
  await showTexts(page, 'Zu prüfen');
  await readyToTranslate(page, 'Geld und Hilfe beantragen.');
  await page.keyboard.press('F9');
  await readyToTranslate(page, 'Name an den Briefkasten.');
  await page.keyboard.press('F4');
  await page.getByRole('textbox', { name: 'Was soll geändert werden?' }).fill('Bitte auch die Klingel nennen.');
  await takePicture(page, 'translate-review');
  await page.getByRole('form').getByRole('button', { name: 'Zurückgeben', exact: true }).click();
  await readyToTranslate(page, 'Aufenthalt klären.');

  await prefer(page, { name: 'R. Aziz' });
  await showTexts(page, 'Mit offenen Notizen');
  await readyToTranslate(page, 'Name an den Briefkasten.');
  await expect(page.getByText('Bitte auch die Klingel nennen.')).toBeVisible();
  await takePicture(page, 'translate-note');
});
