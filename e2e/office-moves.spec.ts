import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enterRoom, expect, test } from './desk.ts';
import { bare, exportedPdf, exportEdition, textOf } from './printed.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const NEW = ['Lindenallee 12', '030 23125-777', '11:45'];
const OLD = ['Marktplatz 1', '030 23125-110', '12:30'];

test('an office moves: address, number and hours are changed once, nothing is outdated, and every brochure carries what is new', async ({
  desk,
  page,
}) => {
  test.setTimeout(240_000);
  await enterRoom(page, desk, '#/contacts/buergerbuero');
  const street = page.getByLabel('Straße und Hausnummer').first();
  await expect(street).toHaveValue('Marktplatz 1');
  await street.fill('Lindenallee 12');
  await page.getByRole('textbox', { name: 'Nummer' }).first().fill('030 23125-777');
  await page.getByLabel('Zeiten am Montag').first().fill('9:15-11:45');
  await page.getByRole('button', { name: 'Montag bis Freitag wie Montag' }).first().click();
  const meaning = /Ändert \d+ Stellen in 11 Sprachen\. Keine Übersetzung veraltet\./;
  await expect(page.getByRole('region', { name: 'Speichern' })).toContainText(meaning);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  await expect(page.getByText(meaning)).toBeVisible();

  const before = await readFile(join(desk.folder, 'contacts/buergerbuero.ar.json'), 'utf8');
  await exportEdition(page, 'erste-schritte', /Deutsch|Arabisch|Tigrinya/);
  for (const language of ['de', 'ar', 'ti']) {
    const words = bare(textOf(await exportedPdf(desk, new RegExp(`erste-schritte[^/]*-${language}\\.pdf$`))));
    for (const fact of NEW) expect(words, `${language}: ${fact}`).toContain(bare(fact));
    for (const fact of OLD) expect(words, `${language}: ${fact}`).not.toContain(bare(fact));
  }
  // And in the guide, where it stands among many; the register office stays at the market place.
  await exportEdition(page, 'wegweiser', /Deutsch/);
  const guide = bare(textOf(await exportedPdf(desk, /wegweiser[^/]*-de\.pdf$/)));
  for (const fact of NEW) expect(guide, fact).toContain(bare(fact));
  expect(guide).not.toContain(bare('030 23125-110'));
  expect(await readFile(join(desk.folder, 'contacts/buergerbuero.ar.json'), 'utf8')).toBe(before);
});
