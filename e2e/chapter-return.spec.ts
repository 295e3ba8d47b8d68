import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, showRoom, test } from './desk.ts';
import { fileOf, openChapter, textOf } from './open-chapter.ts';

const goElsewhere = async (page: Page): Promise<void> => {
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakte' })).toBeVisible();
};

/** The lines of the text that are in sight, from where the sheet is scrolled to. */
const scrolled = (page: Page): Promise<number> => page.locator('.writing-sheet').evaluate((sheet) => sheet.scrollTop);

test('undo goes back over the whole session, through saves, other rooms and other chapters', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  const before = await fileOf(desk, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Erstens.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. /)).toBeVisible();
  await showRoom(page, '#/chapters/wohnen');
  await textOf(page).getByText('Wohnung').first().click();
  await page.keyboard.type('Daheim ');
  await expect(page.getByText('Nicht gespeichert')).toBeVisible();
  await goElsewhere(page);
  await showRoom(page, '#/chapters/arbeit');
  await expect(textOf(page)).toContainText('Erstens.');
  await page.getByText('ein kurzes Anschreiben').click();
  await page.keyboard.type('Zweitens ');
  await goElsewhere(page);
  await page.goBack();
  await expect(textOf(page)).toContainText('Zweitens');
  await page.keyboard.press('Control+z');
  await expect(textOf(page)).not.toContainText('Zweitens');
  await page.keyboard.press('Control+z');
  await expect(textOf(page)).not.toContainText('Erstens.');
  await page.keyboard.press('Control+y');
  await expect(textOf(page)).toContainText('Erstens.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. /)).toBeVisible();
  expect(await fileOf(desk, 'arbeit')).toBe(before);
  await showRoom(page, '#/chapters/wohnen');
  await expect(textOf(page)).toContainText('Daheim');
  await page.keyboard.press('Control+z');
  await expect(textOf(page)).not.toContainText('Daheim');
});

test('who comes back sees the lines that they left, with the cursor in them, in the other language of the interface too', async ({
  desk,
  page,
}) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Arbeiten Sie nie ohne').click({ position: { x: 4, y: 8 } });
  await page.keyboard.press('Home');
  await page.keyboard.type('Hier ');
  await expect(page.getByText(/^Beim Speichern/)).toBeVisible();
  const left = await scrolled(page);
  expect(left).toBeGreaterThan(100);
  await showRoom(page, '#/settings');
  await page.getByRole('radio', { name: 'English' }).press('Space');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await showRoom(page, '#/chapters/arbeit');
  const text = page.getByRole('textbox', { name: 'Chapter text' });
  await expect(text).toContainText('Hier Arbeiten Sie nie');
  await expect.poll(() => scrolled(page)).toBe(left);
  await text.focus();
  await page.keyboard.type('weiter ');
  await expect(text).toContainText('Hier weiter Arbeiten Sie nie');
});

test('what a colleague saved meanwhile is there on coming back, and undo takes back only what one did oneself', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Selbst.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. /)).toBeVisible();
  await goElsewhere(page);
  const path = join(desk.folder, 'chapters/arbeit/chapter.md');
  const saved = await fileOf(desk, 'arbeit');
  await writeFile(path, saved.replace('Darf ich', 'Darf man').replace('ein kurzes Anschreiben', 'ein langes Anschreiben'));
  await page.goBack();
  await expect(textOf(page)).toContainText('ein langes Anschreiben');
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(textOf(page)).not.toContainText('Selbst.');
  await expect(textOf(page)).toContainText('ein langes Anschreiben');
  await expect(textOf(page)).toContainText('Darf man');
});

test('a chapter that was deleted meanwhile is said to be gone, and what was typed into it is not', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await showRoom(page, '#/chapters/wohnen');
  await textOf(page).getByText('Wohnung').first().click();
  await page.keyboard.type('Daheim ');
  await goElsewhere(page);
  for (const id of ['arbeit', 'wohnen']) await rm(join(desk.folder, 'chapters', id), { recursive: true });
  await showRoom(page, '#/chapters');
  await expect(page.getByRole('main').getByRole('link', { name: /Aufenthalt/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /^Arbeit/ })).toBeHidden();
  await showRoom(page, '#/chapters/arbeit');
  await expect(page.getByText('Dieses Kapitel gibt es nicht')).toBeVisible();
  await showRoom(page, '#/chapters/wohnen');
  await expect(textOf(page)).toContainText('Daheim');
  await expect(page.getByText(/Speichern legt es wieder an/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(textOf(page)).not.toContainText('Daheim');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page.getByRole('button', { name: 'Wieder anlegen' }).click();
  await expect
    .poll(async () => readFile(join(desk.folder, 'chapters/wohnen/chapter.md'), 'utf8').catch(() => ''))
    .toContain('title: Wohnen');
});
