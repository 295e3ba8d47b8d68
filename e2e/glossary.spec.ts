import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Glossary } from '../shared/model/glossary.ts';
import { enterRoom, expect, prefer, showRoom, test, typeInPalette } from './desk.ts';
import type { Desk } from './desk.ts';
import { findViolations } from './find-violations.ts';

const glossaryOf = async (desk: Desk): Promise<Glossary> => JSON.parse(await readFile(join(desk.folder, 'glossary.json'), 'utf8'));
const termOf = async (desk: Desk, name: string) => (await glossaryOf(desk)).terms.find(({ term }) => term === name);

test('a word is agreed, found from everywhere, and proposed to who translates', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/glossary');
  await expect(page.getByRole('option', { name: /^Kaution/ })).toBeAttached();
  await page.getByRole('button', { name: 'Neues Wort' }).click();
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Deutsches Wort' });
  await name.fill('Kaution');
  await expect(page.getByText('Dieses Wort steht schon in der Liste.')).toBeVisible();
  await name.fill('Briefkasten');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /^Briefkasten/ })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('textbox', { name: 'Andere Formen' }).fill('Briefkästen, Briefkastens,');
  await page.getByRole('button', { name: /In Übersetzungen$/ }).click();
  await page.getByRole('option', { name: /^Nur übersetzen/ }).click();
  await page.getByRole('textbox', { name: 'Arabisch' }).fill('صندوق البريد');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Die Wortliste ist gespeichert.')).toBeVisible();
  expect(await termOf(desk, 'Briefkasten')).toEqual({
    term: 'Briefkasten',
    forms: ['Briefkästen', 'Briefkastens'],
    policy: 'translate',
    wording: { ar: 'صندوق البريد' },
  });

  await showRoom(page, '#/translate/ar/chapter~erste-schritte');
  await page.getByRole('button', { name: /Zeigen$/ }).click();
  await page.getByRole('option', { name: /^Alles/ }).click();
  await page.getByRole('button', { name: /^Name an den Briefkasten\./ }).click();
  await expect(page.getByRole('region', { name: 'Vereinbarte Wörter' })).toContainText('صندوق البريد');

  await showRoom(page, '#/overview');
  await typeInPalette(page, 'briefkästen');
  await page.getByRole('menuitem', { name: /^Briefkasten/ }).click();
  await expect(page.getByRole('textbox', { name: 'Deutsches Wort' })).toHaveValue('Briefkasten');
});

test('who translates one language writes its wordings and leaves the German', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/overview');
  await prefer(page, { onlyLanguage: 'uk' });
  await showRoom(page, '#/glossary/Kaution');
  await expect(page.getByRole('option', { name: /^Kaution/ })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Kaution' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Deutsches Wort' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Neues Wort' })).toHaveCount(0);
  // Meanwhile a colleague writes another language of the same word.
  await page.getByRole('textbox', { name: 'Ukrainisch' }).fill('завдаток');
  const glossary = await glossaryOf(desk);
  const terms = glossary.terms.map((one) => (one.term === 'Kaution' ? { ...one, wording: { ...one.wording, en: 'rent deposit' } } : one));
  await writeFile(join(desk.folder, 'glossary.json'), JSON.stringify({ ...glossary, terms }, null, 2));
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Die Wortliste ist gespeichert.')).toBeVisible();
  expect((await termOf(desk, 'Kaution'))?.wording).toMatchObject({ uk: 'завдаток', en: 'rent deposit' });
});

test('a translator agrees on a word where it comes up: marked in the German, proposed from then on', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/translate/uk/chapter~wohnen');
  const text = page.getByRole('button', { name: /^Machen Sie beim Einzug Fotos/ });
  await page.getByRole('button', { name: /Zeigen$/ }).click();
  await page.getByRole('option', { name: /^Alles/ }).click();
  await text.click();
  const german = page.locator('.active-text');
  await expect(german).toContainText('Machen Sie beim Einzug Fotos');
  await german.evaluate((element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const at = words?.textContent?.indexOf('Einzug') ?? -1;
    const range = document.createRange();
    if (words && at >= 0) {
      range.setStart(words, at);
      range.setEnd(words, at + 'Einzug'.length);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    }
  });
  await page.getByRole('button', { name: 'Wort vereinbaren …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Deutsches Wort' })).toHaveValue('Einzug');
  await expect(dialog.getByRole('textbox', { name: 'Ukrainisch' })).toBeFocused();
  await page.keyboard.type('вселення');
  await dialog.getByText('nur die Übersetzung').click();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Vereinbaren' }).click();
  await expect(page.getByRole('region', { name: 'Vereinbarte Wörter' })).toContainText('вселення');
  expect(await termOf(desk, 'Einzug')).toMatchObject({ policy: 'translate', wording: { uk: 'вселення' } });
});
