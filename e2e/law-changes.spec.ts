import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Desk } from './desk.ts';
import { enterRoom, expect, showRoom, test } from './desk.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const text = (page: Page) => page.getByRole('textbox', { name: 'Text des Kapitels' });
const cell = (page: Page, language: string) => page.getByRole('link', { name: new RegExp(`^Arbeit, ${language}:`) });
const file = (desk: Desk, language: string): Promise<string> => readFile(join(desk.folder, `chapters/arbeit/${language}.json`), 'utf8');

async function add(page: Page, place: string, words: string): Promise<void> {
  await text(page).getByText(place).click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await page.keyboard.press('Control+s');
}

test('a law changes: the paragraph is rewritten, translated where the words matter, confirmed elsewhere in one step, and all is current again', async ({
  desk,
  page,
}) => {
  test.slow();
  await enterRoom(page, desk, '#/chapters/arbeit');
  // A comma first: nobody has to translate that.
  await add(page, 'Melden Sie sich sofort', ' Jetzt.');
  await page.getByRole('button', { name: 'War nur Rechtschreibung' }).click();
  await expect(page.getByText('Als kleine Korrektur vermerkt')).toBeVisible();
  await showRoom(page, '#/overview');
  await expect(cell(page, 'Englisch')).toHaveAccessibleName('Arbeit, Englisch: aktuell');

  await showRoom(page, '#/chapters/arbeit');
  await add(page, 'Menschen aus der EU', ' Das gilt auch für die Schweiz.');
  await expect(page.getByText(/^Gespeichert\. \d+ Sprachen: 1 Absatz veraltet/)).toBeVisible();
  await showRoom(page, '#/overview');
  for (const language of ['Englisch', 'Ukrainisch', 'Türkisch']) await expect(cell(page, language)).toHaveAccessibleName(/: veraltet/);

  await cell(page, 'Ukrainisch').click();
  await expect(page.locator('.active-changes ins')).toContainText('Das gilt auch für die Schweiz.');
  await page.getByRole('textbox', { name: /^Übersetzung/ }).press('Control+End');
  await page.keyboard.type(' Це стосується і Швейцарії.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => file(desk, 'uk')).toContain('Це стосується і Швейцарії.');

  await showRoom(page, '#/chapters/arbeit');
  await page.getByRole('button', { name: 'Weitere Befehle' }).click();
  await page.getByRole('menuitem', { name: 'Übersetzungen stimmen noch' }).click();
  const question = page.getByRole('dialog', { name: 'Welche Übersetzungen stimmen noch?' });
  await expect(question.getByRole('checkbox', { name: /^Englisch/ })).toBeChecked();
  await expect(question.getByRole('checkbox', { name: /^Ukrainisch/ })).toHaveCount(0);
  await question.getByRole('button', { name: /Sprachen bestätigen/ }).click();
  await expect(question).toBeHidden();
  await showRoom(page, '#/overview');
  for (const language of ['Englisch', 'Ukrainisch', 'Türkisch']) await expect(cell(page, language)).toHaveAccessibleName(/: aktuell/);
});
