import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Translation } from '../shared/model/translation.ts';
import { expect, prefer, test, typeInPalette } from './desk.ts';
import type { Desk } from './desk.ts';
import { findViolations } from './find-violations.ts';

const GERMAN = 'chapters/erste-schritte/chapter.md';
const ARABIC = 'chapters/erste-schritte/ar.json';

async function translation(desk: Desk, path = ARABIC): Promise<Translation> {
  const read: Translation = JSON.parse(await readFile(join(desk.folder, path), 'utf8'));
  return read;
}

/** Two texts of "Erste Schritte" have no Arabic yet. */
async function forget(desk: Desk, ...beginnings: readonly string[]): Promise<void> {
  const whole = await translation(desk);
  const kept = Object.entries(whole.segments).filter(([, { source }]) => !beginnings.some((beginning) => source.startsWith(beginning)));
  await writeFile(join(desk.folder, ARABIC), JSON.stringify({ ...whole, segments: Object.fromEntries(kept) }, null, 2));
}

async function change(desk: Desk, from: string, to: string): Promise<void> {
  const path = join(desk.folder, GERMAN);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

async function enter(page: Page, desk: Desk, language = 'ar', unit = ''): Promise<void> {
  await page.goto(desk.invitation);
  await expect(page.locator('#room')).toBeVisible();
  await page.evaluate((address) => (location.hash = address), `#/translate/${language}${unit}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Übersetzen' })).toBeVisible();
}

const field = (page: Page) => page.getByRole('textbox', { name: /^Übersetzung/ });
const entry = async (desk: Desk, beginning: string) =>
  Object.values((await translation(desk)).segments).find(({ source }) => source.startsWith(beginning));

test('an outdated text shows what changed, is confirmed with one key, and the save can be undone', async ({ desk, page }) => {
  await change(desk, 'in den ersten zwei Wochen', 'innerhalb von zwei Wochen');
  await enter(page, desk);
  const diff = page.locator('.active-changes');
  await expect(diff.locator('del')).toContainText('in den ersten');
  await expect(diff.locator('ins')).toContainText('innerhalb von');
  await expect(field(page)).toContainText('توجّهوا خلال أول أسبوعين');
  // The whole of it in the smallest window.
  await expect(page.locator('.active-changes')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Speichern und weiter' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('textbox', { name: 'Notiz schreiben' })).toBeInViewport({ ratio: 1 });
  const isKept = async (): Promise<boolean> => (await entry(desk, '**Wohnung anmelden.** Gehen Sie innerhalb')) !== undefined;
  await page.keyboard.press('F9');
  await expect(page.getByText('Arabisch ist vollständig')).toBeVisible();
  await expect.poll(isKept).toBe(true);
  await typeInPalette(page, 'letztes speichern');
  await page.keyboard.press('Enter');
  await expect.poll(isKept).toBe(false);
  await expect(diff).toBeVisible();
});

test('the German is copied by a button, and the list of texts stands still while somebody types', async ({ desk, page }) => {
  await forget(desk, '**Name an');
  await enter(page, desk);
  await expect(field(page)).toBeFocused();
  const next = page.getByRole('option', { name: 'Notruf und Hilfe' }).first();
  const before = await next.boundingBox();
  await page.getByRole('button', { name: 'Deutsch kopieren' }).click();
  await expect(field(page)).toContainText('Schreiben Sie die Namen');
  await expect(page.getByRole('option', { name: /Erste Schritte.*nicht gespeichert/ })).toBeVisible();
  expect(await next.boundingBox()).toEqual(before);
});

test('what a sentence lacks is said at its end, and not from its first word on', async ({ desk, page }) => {
  await forget(desk, '**Name an');
  await enter(page, desk);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('اكتبوا „الأسماء');
  await expect(page.locator('.findings li')).toHaveText(['Die Anführungszeichen „ “ sind die deutschen.']);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('اكتبوا الأسماء.');
  await expect(page.locator('.findings li')).toHaveText(['Im Deutschen ist etwas fett gesetzt, hier nicht.']);
});

test('chips cannot be damaged: what is missing is said, and a draft can be saved all the same', async ({ desk, page }) => {
  await forget(desk, '**Geld');
  await enter(page, desk);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('لا دخل؟ [x](contact:jobcenter)');
  const left = page.getByRole('button', { name: /einsetzen$/ }).and(page.locator('.piece'));
  await expect(left).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.findings')).toContainText('Es fehlt: Sozialamt');
  await expect(page.locator('.findings')).toContainText('noch nicht fertig');
  expect(await entry(desk, '**Geld')).toBeUndefined();

  await left.first().click();
  await expect(left).toHaveCount(1);
  // Its words may be translated; deleting them takes the chip off the text and back into the list.
  await page.keyboard.press('Delete');
  await expect(left).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(left).toHaveCount(1);
  await page.keyboard.press('Control+Shift+Enter');
  await expect.poll(async () => (await entry(desk, '**Geld'))?.state).toBe('draft');
  // What was typed like a link stayed text.
  expect((await entry(desk, '**Geld'))?.target).toContain('\\[x\\](contact:jobcenter)');
});

test('a chip is placed by mouse too, where it is let go, and once alone', async ({ desk, page }) => {
  await forget(desk, '**Geld');
  await enter(page, desk);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('لا دخل؟');
  const left = page.getByRole('button', { name: /einsetzen$/ }).and(page.locator('.piece'));
  await expect(left).toHaveCount(2);
  await left.first().dragTo(field(page));
  await expect(left).toHaveCount(1);
  await expect(field(page).locator('.chip-link')).toHaveCount(1);
  await expect(field(page)).toContainText('لا دخل؟');
  await page.keyboard.press('Control+z');
  await expect(left).toHaveCount(2);
});

test('a reviewer approves one text, sends another back with a note, and the translator sees why', async ({ desk, page }) => {
  const whole = await translation(desk);
  const segments = Object.fromEntries(
    Object.entries(whole.segments).map(([hash, one]) => [
      hash,
      one.source.startsWith('**Geld') || one.source.startsWith('**Name') ? { ...one, state: 'translated', by: 'S. Nasser' } : one,
    ]),
  );
  await writeFile(join(desk.folder, ARABIC), JSON.stringify({ ...whole, segments }, null, 2));
  await enter(page, desk);
  await page.getByRole('button', { name: 'Texte prüfen' }).click();
  await expect(page.locator('.active-german')).toContainText('Geld beantragen.');
  await page.keyboard.press('F9');
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill('M. Haddad');
  await page.keyboard.press('Enter');
  // Who was asked for a name goes on with what they were about to do.
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(async () => (await entry(desk, '**Geld'))?.state).toBe('approved');
  expect((await entry(desk, '**Geld'))?.by).toBe('M. Haddad');

  await expect(page.locator('.active-german')).toContainText('Name an den Briefkasten.');
  await expect(page.locator('.active-target')).toContainText('von S. Nasser');
  await page.keyboard.press('F4');
  const why = page.getByRole('textbox', { name: 'Was soll geändert werden?' });
  await expect(why).toBeFocused();
  // What it is about stays in sight, and another look at it forgets nothing.
  const { y, height } = (await page.locator('.active-german').boundingBox()) ?? { y: 0, height: 0 };
  expect(y + height).toBeLessThan((await why.boundingBox())?.y ?? 0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: /^Zurückgeben …/ }).click();
  await why.fill('Bitte förmlicher.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await entry(desk, '**Name'))?.state).toBe('draft');
  const notes = await readFile(join(desk.folder, 'chapters/erste-schritte/ar.notes.json'), 'utf8');
  expect(notes).toContain('Bitte förmlicher.');

  await page.evaluate(() => (location.hash = '#/overview'));
  await page.evaluate(() => (location.hash = '#/translate/ar/chapter~erste-schritte'));
  await page.getByRole('button', { name: 'Zeigen' }).click();
  // How many there are of each stands beside it.
  await expect(page.getByRole('option', { name: /^Entwürfe\s*1 Text$/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Mit offenen Notizen\s*1 Notiz$/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Fehlt\s*keine$/ })).toBeVisible();
  await page.getByRole('option', { name: /^Offen/ }).click();
  await expect(page.locator('.active-german')).toContainText('Name an den Briefkasten.');
  await expect(page.getByText('Bitte förmlicher.')).toBeVisible();
});

test('far too much on the clipboard is refused wherever one types, before the field sees it', async ({ desk, page }) => {
  await forget(desk, '**Geld');
  await enter(page, desk);
  await expect(field(page)).toBeFocused();
  for (const typed of [field(page), page.getByRole('textbox', { name: 'Notiz schreiben' })]) {
    await typed.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Wort '.repeat(10_000_000));
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(page.getByText('50.000.000 Zeichen')).toBeVisible();
    await page.getByRole('button', { name: 'Meldung schließen' }).click();
  }
  await expect(field(page)).toHaveText('');
});

test('a note that is being typed stays with its text, also when it cannot be saved', async ({ desk, page }) => {
  await enter(page, desk, 'ar', '/chapter~erste-schritte');
  const note = page.getByRole('textbox', { name: 'Notiz schreiben' });
  await note.fill('Heißt das wirklich so?');
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('.sheet-open').nth(3).click();
  await expect(note).toHaveValue('');
  await page.locator('.sheet-open').first().click();
  await expect(note).toHaveValue('Heißt das wirklich so?');
  await page.evaluate(() => (location.hash = '#/overview'));
  await page.evaluate(() => (location.hash = '#/translate/ar/chapter~erste-schritte'));
  await expect(note).toHaveValue('Heißt das wirklich so?');

  await writeFile(join(desk.folder, 'chapters/erste-schritte/ar.notes.json'), '{ broken');
  await page.getByRole('button', { name: 'Notiz hinzufügen' }).click();
  await expect(page.getByText('Die Notiz konnte nicht gespeichert werden. Sie steht wieder im Feld.')).toBeVisible();
  await expect(note).toHaveValue('Heißt das wirklich so?');
  await rm(join(desk.folder, 'chapters/erste-schritte/ar.notes.json'));
  await note.press('Control+Enter');
  await expect(page.locator('.note-text')).toHaveText('Heißt das wirklich so?');
  await expect(note).toHaveValue('');
});

test('whatever the checks find in a whole language can be gone through, and leaves the list once it is mended', async ({ desk, page }) => {
  const whole = await translation(desk);
  const segments = Object.fromEntries(
    Object.entries(whole.segments).map(([hash, one]) => [
      hash,
      one.source.startsWith('**Name') ? { ...one, target: `${one.target} 4711` } : one,
    ]),
  );
  await writeFile(join(desk.folder, ARABIC), JSON.stringify({ ...whole, segments }, null, 2));
  await enter(page, desk, 'ar', '/chapter~erste-schritte');
  await page.getByRole('button', { name: /Zeigen$/ }).click();
  await page.getByRole('option', { name: 'Mit Hinweisen' }).click();
  const units = page.getByRole('listbox', { name: 'Texte' });
  await expect(units.getByRole('option', { name: /Erste Schritte/ }).locator('.unit-words')).not.toHaveCount(0);
  const row = page.locator('.active-german').filter({ hasText: 'Name an den Briefkasten' });
  await expect(async () => {
    if (!(await row.isVisible())) await page.keyboard.press('Alt+ArrowDown');
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.locator('.findings')).toContainText('4711');
  await field(page).focus();
  await page.keyboard.press('Control+End');
  for (let sign = 0; sign < ' 4711'.length; sign++) await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await entry(desk, '**Name'))?.target).not.toContain('4711');
  await expect(row).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['de', 'en'] as const) {
    test(`axe finds nothing in the room of translators: ${language}, ${theme}`, async ({ desk, page }) => {
      await change(desk, 'in den ersten zwei Wochen', 'innerhalb von zwei Wochen');
      await page.goto(desk.invitation);
      await expect(page.getByRole('navigation')).toBeVisible();
      await prefer(page, { language, theme });
      await expect(page.locator('#room')).toBeVisible();
      await page.evaluate(() => (location.hash = '#/translate/ar'));
      await expect(page.locator('.active-changes')).toBeVisible();
      await expect(page.locator('.proposals, .help-none').first()).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  }
}
