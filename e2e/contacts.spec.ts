import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { accessibilityFindings } from './axe.ts';
import type { Desk } from './desk.ts';
import { enterRoom, expect, prefer, test } from './desk.ts';
import { findViolations } from './find-violations.ts';

interface ContactFile {
  readonly phones: readonly { readonly number: string }[];
  readonly organisation?: string;
  readonly hours: readonly { readonly days: Readonly<Record<string, unknown>> }[];
  readonly checked?: { readonly on: string; readonly by: string; readonly next?: string };
}

const OFFICE = 'auslaenderbehoerde';

async function contactOf(desk: Desk, id = OFFICE): Promise<ContactFile> {
  const contact: ContactFile = JSON.parse(await readFile(join(desk.folder, `contacts/${id}.json`), 'utf8'));
  return contact;
}

async function openRoom(desk: Desk, page: Page, hash: string): Promise<void> {
  await page.goto(desk.invitation);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Kontakte' })).toBeVisible();
  await page.evaluate((address) => {
    window.location.hash = address;
  }, hash);
}

async function openContact(desk: Desk, page: Page, id = OFFICE): Promise<void> {
  await openRoom(desk, page, `#/contacts/${id}`);
  await expect(page.getByLabel('Organisation')).toBeVisible();
}

test.use({ viewport: { width: 1440, height: 900 } });

test('an office moves: one number is changed once, what that changes is said, and the Arabic card shows it in its own order', async ({
  desk,
  page,
}) => {
  await openContact(desk, page);
  await page.getByRole('textbox', { name: 'Nummer' }).first().fill('Tel. 030 99.887-1');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Nummer' }).first()).toHaveValue('030 99 887-1');
  await expect(page.getByRole('region', { name: 'Speichern' })).toContainText(
    'Ändert 6 Stellen in 11 Sprachen. Keine Übersetzung veraltet.',
  );

  await page.locator('.kept-panel-head button').click();
  await page.getByRole('option', { name: 'Arabisch' }).click();
  const card = page.getByRole('article');
  await expect(card).toHaveAttribute('dir', 'rtl');
  await expect(card.locator('bdi[dir="ltr"]', { hasText: '030 99 887-1' })).toBeVisible();

  await page.keyboard.press('Control+s');
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  expect((await contactOf(desk)).phones[0]?.number).toBe('030 99 887-1');
});

test('another explanation outdates translations, and a correction need not', async ({ desk, page }) => {
  await openContact(desk, page);
  await page.getByLabel('Was der Name bedeutet').fill('Das Amt für Ihren Aufenthalt hier');
  const bar = page.getByRole('region', { name: 'Speichern' });
  await expect(bar).toContainText(/In \d+ Sprachen veraltet 1 Text/);
  await bar.getByText('Nur berichtigt').click();
  await expect(bar).toContainText('Keine Übersetzung veraltet.');
  await bar.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  expect(await readFile(join(desk.folder, `contacts/${OFFICE}.minor-edits.json`), 'utf8')).toContain('"same"');
});

test('opening hours are typed day by day, copied, divided by a break, and what is wrong is said in words', async ({ desk, page }) => {
  await openContact(desk, page, 'buergerbuero');
  const monday = page.getByLabel('Zeiten am Montag').first();
  await monday.fill('8 bis 16 Uhr');
  await page.getByRole('button', { name: 'Mittagspause am Montag' }).first().click();
  await expect(monday).toHaveValue('8–12, 13–16');
  await page.getByRole('button', { name: 'Montag bis Freitag wie Montag' }).first().click();
  await expect(page.getByLabel('Zeiten am Freitag').first()).toHaveValue('8–12, 13–16');
  await expect(page.locator('.printed-lines').first()).toContainText('Montag bis Freitag');

  const tuesday = page.getByLabel('Zeiten am Dienstag').first();
  await monday.press('Enter');
  await expect(tuesday).toBeFocused();
  await tuesday.fill('8-12, 11:30-14');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Die Zeiten überschneiden sich').first()).toBeVisible();
  await expect(tuesday).toBeFocused();
  await tuesday.fill('geschlossen');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  expect((await contactOf(desk, 'buergerbuero')).hours[0]?.days).toMatchObject({
    mon: [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '16:00' },
    ],
    tue: 'closed',
  });
});

test('checked today is one click; the name is asked for once', async ({ desk, page }) => {
  await openContact(desk, page);
  await page.getByRole('button', { name: 'Heute geprüft' }).first().click();
  await page.getByLabel('Ihr Name').fill('B. Yılmaz');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Heute geprüft, notiert von B. Yılmaz.')).toBeVisible();
  await expect.poll(async () => (await contactOf(desk)).checked?.by).toBe('B. Yılmaz');
  const { checked } = await contactOf(desk);
  expect((checked?.next ?? '') > (checked?.on ?? '9')).toBe(true);
});

test('what is not saved survives leaving the room, is joined with what came from outside, and a conflict is shown field by field', async ({
  desk,
  page,
}) => {
  await openContact(desk, page);
  await page.getByLabel('Organisation').fill('Landkreis');
  await page.getByRole('navigation').getByRole('link', { name: 'Übersicht' }).click();
  const path = join(desk.folder, `contacts/${OFFICE}.json`);
  await writeFile(path, (await readFile(path, 'utf8')).replace('"Stadt Lindenfurt"', '"Stadtverwaltung"'));
  await page.getByRole('navigation').getByRole('link', { name: 'Kontakte' }).click();
  await page.getByRole('option', { name: 'Ausländerbehörde' }).click();
  await expect(page.getByLabel('Organisation')).toHaveValue('Landkreis');
  await page.keyboard.press('Control+s');
  const conflict = page.getByRole('radiogroup', { name: 'Organisation' });
  await expect(conflict).toContainText('Stadtverwaltung');
  await conflict.getByText('Meine Fassung').click();
  await page.getByRole('button', { name: 'So speichern' }).click();
  await expect.poll(async () => (await contactOf(desk)).organisation).toBe('Landkreis');
});

test('a contact is deleted after saying where it is used, and brought back with its translations', async ({ desk, page }) => {
  await openContact(desk, page);
  const translation = join(desk.folder, `contacts/${OFFICE}.ar.json`);
  const before = await readFile(translation, 'utf8');
  await page.getByRole('button', { name: 'Weitere Befehle' }).click();
  await page.getByRole('menuitem', { name: 'Löschen' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('6 Stellen');
  await question.getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByText('„Ausländerbehörde“ wurde gelöscht.')).toBeVisible();
  await expect(readFile(translation)).rejects.toMatchObject({ code: 'ENOENT' });
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(async () => readFile(translation, 'utf8').catch(() => null)).toBe(before);
});

test('the list is walked by arrow keys, Enter leads into the form', async ({ desk, page }) => {
  await openContact(desk, page);
  await page.getByRole('option', { name: 'Ausländerbehörde' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 2, name: 'Begegnungszentrum Alte Weberei' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).toBeFocused();
});

test('a new offer gets a weekly pattern and is shown as it will be printed', async ({ desk, page }) => {
  await openRoom(desk, page, '#/offers');
  await page.getByRole('button', { name: 'Neues Angebot' }).click();
  await page.getByLabel('Titel').fill('Lesekreis');
  await page.getByRole('button', { name: 'Zeit oder Termin hinzufügen' }).click();
  await page.getByRole('button', { name: 'Mittwoch' }).click();
  await page.getByLabel('Uhrzeit').fill('17 bis 18.30 Uhr');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Uhrzeit')).toHaveValue('17–18:30');
  await expect(page.locator('.printed-lines')).toContainText('Montag und Mittwoch');
  await expect(page.getByRole('article')).toContainText('17:00–18:30 Uhr, jede Woche');
  // Numbers and their words are not divided by the end of a line.
  expect(await page.getByRole('article').textContent()).toContain('18:30\u00A0Uhr');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  const saved: unknown = JSON.parse(await readFile(join(desk.folder, 'offers/lesekreis.json'), 'utf8'));
  expect(saved).toMatchObject({ title: 'Lesekreis', when: [{ kind: 'weekly', days: ['mon', 'wed'], from: '17:00', to: '18:30' }] });
});

for (const language of ['de', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`nothing keeps anybody out of the rooms: ${language}, ${theme}`, async ({ desk, page }) => {
      await page.goto(desk.invitation);
      await expect(page.getByRole('navigation')).toBeVisible();
      await prefer(page, { language, theme });
      await expect(page.getByRole('navigation').getByRole('link').first()).toBeVisible();
      for (const [hash, field] of [
        [`#/contacts/buergerbuero`, '.day-row'],
        ['#/offers/abendkurs-a2', '.day-toggle'],
      ] as const) {
        await page.evaluate((address) => {
          window.location.hash = address;
        }, hash);
        await expect(page.locator(field).first()).toBeVisible();
        await expect(page.getByRole('article')).toBeVisible();
        expect(await accessibilityFindings(page)).toEqual([]);
      }
    });
  }
}

test('an exception begins where one goes on typing, and says what cannot be meant', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/contacts/jobcenter');
  await page.getByRole('button', { name: 'Ausnahme mit Datum' }).click();
  const first = page.getByRole('group', { name: 'Ausnahme 1' });
  await expect(first.getByRole('spinbutton').first()).toBeFocused();
  await page.keyboard.type('24122999');
  await first.getByRole('group', { name: 'Bis' }).getByRole('spinbutton').first().focus();
  await page.keyboard.type('23122999');
  await expect(first.getByText('Das Ende liegt vor dem Anfang.')).toBeVisible();
  await first.getByRole('group', { name: 'Bis' }).getByRole('spinbutton').first().focus();
  await page.keyboard.type('25');
  await expect(first.getByText('Das Ende liegt vor dem Anfang.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ausnahme mit Datum' }).click();
  await page.keyboard.type('24122999');
  await expect(page.getByRole('group', { name: 'Ausnahme 2' }).getByText('Für diesen Tag gilt schon eine andere Ausnahme.')).toBeVisible();
  await page.getByRole('button', { name: 'Ausnahme mit Datum' }).click();
  await page.keyboard.type('01012020');
  await expect(page.getByText('Vorbei: wird nicht mehr gedruckt.')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
