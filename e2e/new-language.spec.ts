import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'playwright/test';
import type { Desk } from './desk.ts';
import { enterRoom, expect, showRoom, test, readyToTranslate } from './desk.ts';
import { exported, exportedPdf, exportEdition, textOf } from './printed.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const CHAPTER = `---
title: Fundbüro
---

Haben Sie etwas verloren? Fragen Sie im [Bürgerbüro](contact:buergerbuero) nach.

::contact{id=buergerbuero show="address phone hours"}
`;

/** A folder of which two chapters matter: a short one, and one that nobody translates into the new language. */
async function writeShortChapter(desk: Desk): Promise<void> {
  await mkdir(join(desk.folder, 'chapters/fundbuero'));
  await writeFile(join(desk.folder, 'chapters/fundbuero/chapter.md'), CHAPTER);
}

test('a new language goes from nothing to a printed brochure: added, translated, checked, exported as PDF and Word', async ({
  desk,
  page,
}) => {
  test.setTimeout(240_000);
  await writeShortChapter(desk);
  await enterRoom(page, desk, '#/settings');
  await page.getByRole('button', { name: /Sprache hinzufügen/ }).press('Enter');
  await page.getByRole('option', { name: /^Polnisch/ }).press('Enter');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Die Einstellungen sind gespeichert.')).toBeVisible();

  await showRoom(page, '#/overview');
  await expect(page.getByRole('columnheader', { name: /Polnisch/ })).toBeVisible();
  const cell = page.getByRole('link', { name: /^Fundbüro, Polnisch:/ });
  await lookForTheChapter(page);
  await expect(cell).toHaveAccessibleName(/fehlt \d+ Wörter/);
  await cell.click();
  await readyToTranslate(page, 'Fundbüro');
  await page.keyboard.type('Biuro rzeczy znalezionych');
  await page.keyboard.press('Control+Enter');
  await readyToTranslate(page, 'Haben Sie etwas verloren?');
  await page.keyboard.type('Czy coś Państwo zgubili? Proszę zapytać w ');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await page.keyboard.press('Control+Enter');
  const polish = join(desk.folder, 'chapters/fundbuero/pl.json');
  await expect.poll(() => readFile(polish, 'utf8').catch(() => '')).toContain('Proszę zapytać w [Bürgerbüro](contact:buergerbuero).');
  await showRoom(page, '#/overview');
  await lookForTheChapter(page);
  await expect(cell).toHaveAccessibleName('Fundbüro, Polnisch: aktuell');

  await showRoom(page, '#/editions');
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('Verloren und gefunden');
  await dialog.getByText('Ohne Kapitel').click();
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await page.getByRole('button', { name: 'Kapitel hinzufügen' }).click();
  for (const title of ['Fundbüro', 'Arbeit']) await dialog.getByRole('checkbox', { name: title, exact: true }).press('Space');
  await dialog.getByRole('button', { name: '2 Kapitel hinzufügen' }).click();
  await page.getByRole('button', { name: 'Nur Deutsch' }).click();
  await page.getByRole('checkbox', { name: 'Polnisch' }).press('Space');
  await page.getByText('Kapitel weglassen').click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('„Verloren und gefunden“ ist gespeichert.')).toBeVisible();

  await page.getByRole('button', { name: 'Drucken und ausgeben' }).click();
  await dialog.getByText('Polnisch: bereit').click();
  await expect(dialog.getByText(/Polnisch: .* in „Arbeit“/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await exportEdition(page, 'verloren-und-gefunden', /Polnisch/, ['Word zum Weiterbearbeiten']);
  const pdf = await exportedPdf(desk, /verloren-und-gefunden[^/]*-pl\.pdf$/);
  expect(pdf.language).toBe('pl');
  expect(textOf(pdf)).toContain('Biuro rzeczy znalezionych');
  expect(textOf(pdf)).toContain('Czy coś Państwo zgubili?');
  expect(textOf(pdf)).not.toContain('Darf ich arbeiten?');
  // The card's own words are Polish without anybody's doing.
  expect(textOf(pdf)).toMatch(/poniedziałek|pon\.|pn\./i);
  const word = await JSZip.loadAsync(await exported(desk, /verloren-und-gefunden[^/]*-pl\.docx$/));
  const body = (await word.file('word/document.xml')?.async('string')) ?? '';
  expect(body).toContain('Biuro rzeczy znalezionych');
  expect(body).not.toContain('Darf ich arbeiten?');
  expect((await word.file('word/styles.xml')?.async('string')) ?? '').toContain('w:lang w:val="pl');
});

/** Texts and languages that are out of sight are not in the page. */
async function lookForTheChapter(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Texte und Sprachen eingrenzen' }).fill('Fundbüro');
  await page.getByRole('table').hover();
  await page.mouse.wheel(5000, 0);
}
