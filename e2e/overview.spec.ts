import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Translation } from '../shared/model/translation.ts';
import { generateFolder } from '../scripts/bench/generate-folder.ts';
import { enterRoom, expect, showRoom, test, typeInPalette } from './desk.ts';
import { findViolations } from './find-violations.ts';

test('a language is found by its name, wherever its column lies, and from every room', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/overview');
  const columns = page.getByRole('columnheader');
  await expect(columns).toHaveCount(11);
  const field = page.getByRole('searchbox', { name: 'Texte und Sprachen eingrenzen' });
  await field.fill('rumän wohnen');
  await expect(columns).toHaveText(['Text', /^Rumänisch/]);
  await expect(page.getByRole('link', { name: /^Wohnen, Rumänisch:/ })).toBeInViewport();
  await field.fill('zzz');
  await expect(page.getByText('Nichts passt dazu.')).toBeVisible();
  await field.fill('');
  await page.getByText('Nur was offen ist').click();
  await expect(page.getByRole('columnheader', { name: /^Englisch/ })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: /^Französisch/ })).toBeInViewport();
  expect(await findViolations(page)).toEqual([]);

  await showRoom(page, '#/settings');
  await typeInPalette(page, 'tigri');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Tigrinya.*Sprache$/ })).toBeVisible();
});

test('what is to do can be hidden, so that all languages are in sight, and stays so', async ({ desk, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await enterRoom(page, desk, '#/overview');
  const last = page.getByRole('columnheader', { name: /^Leichte Sprache/ });
  await expect(page.getByRole('heading', { name: 'Zu tun' })).toBeVisible();
  await expect(last).not.toBeInViewport();
  await page.getByRole('button', { name: '„Zu tun“ und Sprachen ausblenden' }).click();
  await expect(page.getByRole('heading', { name: 'Zu tun' })).toHaveCount(0);
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: /^Arbeit, Leichte Sprache: fehlt 269 Wörter/ })).toBeInViewport({ ratio: 1 });
  expect(await findViolations(page)).toEqual([]);
  await page.reload();
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: '„Zu tun“ und Sprachen zeigen' }).click();
  await expect(page.getByRole('heading', { name: 'Zu tun' })).toBeVisible();
});

test('what a translator asks in a note reaches who keeps the folder, and leads to its text', async ({ desk, page }) => {
  const path = join(desk.folder, 'chapters/wohnen/ar');
  const { segments }: Translation = JSON.parse(await readFile(`${path}.json`, 'utf8'));
  const [segment, { source }] = Object.entries(segments).find(([, one]) => one.source.includes('**Kaution**')) ?? ['', { source: '' }];
  const note = { segment, text: 'Kaution oder Bürgschaft?', by: 'S. Nasser', at: '2026-11-01T10:00:00Z' };
  await writeFile(`${path}.notes.json`, JSON.stringify({ version: 1, notes: { one: note } }));
  await enterRoom(page, desk, '#/overview');
  await page.getByRole('link', { name: 'Arabisch: 1 Notiz in 1 Text' }).click();
  await expect(page.locator('.active-german')).toContainText('Kaution');
  expect(source).toContain('Kaution');
  await expect(page.getByText('Kaution oder Bürgschaft?')).toBeVisible();

  // The list of texts can be narrowed to those with notes; once settled there is none.
  await page.getByRole('button', { name: /Zeigen$/ }).click();
  await page.getByRole('option', { name: 'Mit offenen Notizen' }).click();
  await expect(page.getByRole('option', { name: /Wohnen.*1 offene Notiz/ })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Erledigt' }).click();
  await expect(page.getByRole('option', { name: /offene Notiz/ })).toHaveCount(0);
  await showRoom(page, '#/overview');
  await expect(page.getByRole('heading', { name: 'Zu tun' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Offene Notizen' })).toHaveCount(0);
});

test('what was given out and is overdue stands first among what is to do, leads to its texts, and gets another day', async ({
  desk,
  page,
}) => {
  const day = (change: number): string => new Date(Date.now() + change * 86_400_000).toISOString().slice(0, 10);
  for (const chapter of ['wohnen', 'kita-schule']) {
    const path = join(desk.folder, 'chapters', chapter, 'ro.json');
    const romanian: Translation = JSON.parse(await readFile(path, 'utf8').catch(() => '{"version":1,"segments":{}}'));
    await writeFile(path, JSON.stringify({ ...romanian, givenOut: { to: 'Büro Lang', on: day(-30), due: day(-3) } }));
  }
  await enterRoom(page, desk, '#/overview');
  const todo = page.getByRole('region', { name: 'Zu tun' });
  await expect(todo.getByRole('heading').nth(1)).toHaveText('Vergeben und überfällig');
  await expect(page.getByRole('link', { name: /^Wohnen, Rumänisch: .* vergeben an Büro Lang, war fällig am/ })).toHaveCount(1);
  // The sign of it is whole, however narrow the columns are.
  const sign = page.locator('.matrix-late').first();
  await sign.scrollIntoViewIfNeeded();
  const [end, edge] = await sign.evaluate((icon) => [icon, icon.closest('td')].map((one) => one?.getBoundingClientRect().right ?? 0));
  expect(end).toBeLessThanOrEqual(edge ?? 0);
  await todo.getByRole('link', { name: /^Rumänisch: 2 Texte, vergeben an Büro Lang, waren am .* fällig$/ }).click();

  // The desk of translators goes through what is given out, and says since when it is late.
  await expect(page.getByRole('button', { name: /^Vergeben.*Zeigen$/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /Wohnen.*bei Büro Lang, war fällig am/ })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  await showRoom(page, '#/overview');
  await page.getByRole('button', { name: /^Texte vergeben/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Sprache$/ }).click();
  await page.getByRole('option', { name: 'Rumänisch' }).click();
  await dialog.getByRole('button', { name: /Was soll geschehen/ }).click();
  await page.getByRole('option', { name: 'Anderen Tag vereinbaren' }).click();
  await expect(dialog.getByText(/^2 Texte · /)).toBeVisible();
  const [year, month, date] = day(20).split('-');
  await dialog.getByRole('spinbutton').first().focus();
  await page.keyboard.type(`${date}${month}${year}`);
  await dialog.getByRole('button', { name: 'Vereinbaren', exact: true }).click();
  await expect(page.getByText('Für 2 Texte ist der neue Tag vermerkt.')).toBeVisible();
  // Other texts of the sample may be late by now.
  await expect(todo.getByRole('link', { name: /^Rumänisch: .*vergeben an Büro Lang/ })).toHaveCount(0);
  const saved: Translation = JSON.parse(await readFile(join(desk.folder, 'chapters/wohnen/ro.json'), 'utf8'));
  expect(saved.givenOut).toMatchObject({ to: 'Büro Lang', due: day(20) });
});

test('texts are given out to an agency, seen by who has them, taken back, and left out of a language', async ({ desk, page }) => {
  const romanian = async (chapter: string): Promise<Partial<Translation>> =>
    JSON.parse(await readFile(join(desk.folder, 'chapters', chapter, 'ro.json'), 'utf8').catch(() => '{}'));
  await enterRoom(page, desk, '#/overview');
  const begin = async (action: string): Promise<void> => {
    await page.getByRole('button', { name: /^Texte vergeben/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Sprache$/ }).click();
    await page.getByRole('option', { name: 'Rumänisch' }).click();
    await dialog.getByRole('button', { name: /Was soll geschehen/ }).click();
    await page.getByRole('option', { name: action }).click();
  };
  const dialog = page.getByRole('dialog');
  await begin('Zum Übersetzen vergeben');
  await expect(dialog.getByRole('button', { name: 'Vergeben', exact: true })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'An wen?' }).fill('Büro Lang');
  await dialog.getByRole('button', { name: 'Keinen auswählen' }).click();
  await dialog.getByText(/^Kita und Schule/).click();
  await dialog.getByText(/^Wohnen ·/).click();
  await expect(dialog.getByText(/^2 Texte · \d+ Wörter$/)).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Vergeben', exact: true }).click();
  await expect(page.getByText('2 Texte sind an Büro Lang vergeben.')).toBeVisible();
  expect((await romanian('wohnen')).givenOut).toMatchObject({ to: 'Büro Lang' });
  await page.getByRole('searchbox', { name: 'Texte und Sprachen eingrenzen' }).fill('rumän wohnen');
  await expect(page.getByRole('link', { name: /^Wohnen, Rumänisch: .* vergeben an Büro Lang$/ })).toBeVisible();

  await begin('Nicht mehr vergeben');
  await dialog.getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect(page.getByText('2 Texte sind nicht mehr vergeben.')).toBeVisible();
  expect((await romanian('wohnen')).givenOut).toBeUndefined();

  // What would take something away ticks nothing by itself.
  await begin('In dieser Sprache nicht gewünscht');
  await expect(dialog.getByRole('button', { name: 'Abwählen' })).toBeDisabled();
  await dialog.getByText('Wohnen', { exact: false }).last().click();
  await dialog.getByRole('button', { name: 'Abwählen' }).click();
  await expect.poll(async () => (await romanian('wohnen')).wanted).toBe(false);
  await expect(page.getByRole('link', { name: /^Wohnen, Rumänisch: nicht gewünscht$/ })).toBeVisible();
});

test('a folder without languages has one thing to do: to add them', async ({ desk, page }) => {
  const path = join(desk.folder, 'workspace.json');
  const settings: Record<string, unknown> = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...settings, languages: [] }, null, 2));
  await enterRoom(page, desk, '#/overview');
  const panel = page.getByRole('region', { name: 'Sprachen' });
  await expect(panel).toContainText('Noch wird in keine Sprache übersetzt.');
  expect(await findViolations(page)).toEqual([]);
  const todo = page.getByRole('region', { name: 'Zu tun' });
  await expect(todo).not.toContainText('Nichts zu tun');
  await todo.getByRole('link', { name: 'Sprachen hinzufügen' }).click();
  await expect(page.getByRole('button', { name: /Sprache hinzufügen/ })).toBeInViewport();
});

test('of many things to do the first are listed, and the others when one asks for them', async ({ desk, page }) => {
  const contacts = (await readdir(join(desk.folder, 'contacts'))).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
  for (const name of contacts) {
    const path = join(desk.folder, 'contacts', name);
    await writeFile(path, (await readFile(path, 'utf8')).replace(/"next": "[^"]*"/, '"next": "2020-01-01"'));
  }
  await enterRoom(page, desk, '#/overview');
  const todo = page.getByRole('region', { name: 'Zu tun' });
  const due = todo.getByRole('link', { name: /^Der Kontakt „/ });
  await expect(due).toHaveCount(6);
  await todo.getByRole('button', { name: /^und \d\d weitere Einträge$/ }).press('Enter');
  await expect(due).toHaveCount(contacts.length);
  await due.last().click();
  await expect(page).toHaveURL(/#\/contacts\//);
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakte' })).toBeVisible();
  await page.goBack();
  await expect(due).toHaveCount(6);
});

test('giving out hundreds of texts says how far it is, and can be stopped without an end in the dark', async ({
  page,
  home,
  startHost,
}) => {
  const folder = join(home, 'gross');
  await generateFolder(folder, 400, 1);
  const { invitation } = await startHost([`--folder=${folder}`]);
  await page.goto(invitation);
  await page.getByRole('button', { name: /^Texte vergeben/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Was soll geschehen/ }).click();
  await page.getByRole('option', { name: 'In dieser Sprache nicht gewünscht' }).click();
  await dialog.getByRole('button', { name: 'Alle auswählen' }).click();
  await dialog.getByRole('button', { name: 'Abwählen' }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Texte werden abgewählt …' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  const outcome = page.getByText(/^Abgebrochen; der Rest ist unverändert\. \d+ Texte werden in dieser Sprache nicht mehr verlangt\.$/);
  await expect(outcome).toBeVisible();
  const said = Number(/\d+/.exec((await outcome.textContent()) ?? '')?.[0]);
  const ids = await readdir(join(folder, 'chapters'));
  const files = ids.map(async (id) => {
    const name = (await readdir(join(folder, 'chapters', id))).find((one) => one.endsWith('.json')) ?? '';
    return readFile(join(folder, 'chapters', id, name), 'utf8');
  });
  const left = (await Promise.all(files)).filter((text) => text.includes('"wanted": false')).length;
  expect(left).toBe(said);
  expect(said).toBeLessThan(400);
  // It is there for who wants to go on with the rest.
  await expect(dialog.getByRole('checkbox')).not.toHaveCount(0);
});
