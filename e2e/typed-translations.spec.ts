import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { TranslatedSegment, Translation } from '../shared/model/translation.ts';
import type { Desk } from './desk.ts';
import { comeBack, enterRoom, expect, ROOT, test, typeInPalette } from './desk.ts';
import { findViolations } from './find-violations.ts';
import { untilKept } from './until-kept.ts';

const GERMAN = 'chapters/erste-schritte/chapter.md';
const ARABIC = 'chapters/erste-schritte/ar.json';
const MINE = 'نصي أنا عن المال';
const THEIRS = 'نص زميلتي';

async function translation(folder: string): Promise<Translation> {
  const read: Translation = JSON.parse(await readFile(join(folder, ARABIC), 'utf8'));
  return read;
}

const isMoney = ({ source }: TranslatedSegment): boolean => source.startsWith('**Geld');
const saved = async (desk: Desk): Promise<TranslatedSegment | undefined> =>
  Object.values((await translation(desk.folder)).segments).find(isMoney);

/** Somebody else writes the file: the text about money, or none. */
async function colleagueSaves(desk: Desk, target: string | null): Promise<void> {
  const whole = await translation(join(ROOT, 'content'));
  const changed = Object.entries(whole.segments).flatMap(([hash, one]): [string, TranslatedSegment][] => {
    if (!isMoney(one)) return [[hash, one]];
    return target === null ? [] : [[hash, { ...one, target, state: 'translated', origin: 'human', by: 'S. Nasser' }]];
  });
  await writeFile(join(desk.folder, ARABIC), JSON.stringify({ ...whole, segments: Object.fromEntries(changed) }, null, 2));
}

const field = (page: Page) => page.getByRole('textbox', { name: /^Übersetzung/ });
const question = (page: Page) => page.getByRole('group', { name: /hat diesen Text gespeichert/ });
const unsaved = (page: Page) => page.locator('.active-target').getByText('nicht gespeichert');

async function openMoney(page: Page, desk: Desk): Promise<void> {
  await enterRoom(page, desk, '#/translate/ar/chapter~erste-schritte');
  await expect(page.locator('.active-german')).toContainText('Geld beantragen.');
  await expect(field(page)).toBeFocused();
}

/** The same where it is translated, among all texts. */
async function openTranslatedMoney(page: Page, desk: Desk): Promise<void> {
  await enterRoom(page, desk, '#/translate/ar/chapter~erste-schritte');
  await page.locator('.sheet-open', { hasText: 'Geld beantragen.' }).click();
  await expect(page.locator('.active-german')).toContainText('Geld beantragen.');
  await expect(field(page)).toBeFocused();
}

/** Somebody types into a text that has no translation yet, and does not save. */
async function typeMine(page: Page, desk: Desk): Promise<void> {
  await colleagueSaves(desk, null);
  await openMoney(page, desk);
  await page.keyboard.type(MINE);
}

test.use({ viewport: { width: 1280, height: 800 } });

test('a translation that was being typed is there after a crash, beside what a colleague saved since, and a save asks', async ({
  desk,
  page,
  browser,
}) => {
  test.slow();
  await typeMine(page, desk);
  await untilKept(desk, MINE);
  const invitation = await desk.crash();
  await colleagueSaves(desk, THEIRS);
  const fresh = await comeBack(page, invitation, browser);

  // Where it was, with what was typed, and with what is saved by now.
  await expect(fresh).toHaveURL(/#\/translate\/ar\/chapter~erste-schritte/);
  await expect(field(fresh)).toHaveText(MINE);
  await expect(unsaved(fresh)).toBeVisible();
  await expect(question(fresh)).toContainText('S. Nasser hat diesen Text gespeichert');
  await expect(question(fresh)).toContainText(THEIRS);
  expect(await findViolations(fresh)).toEqual([]);

  // No key saves over it: the question has the focus, and the text stays as it was.
  await expect(field(fresh)).toBeFocused();
  await fresh.keyboard.press('Control+Shift+Enter');
  await expect(question(fresh)).toBeFocused();
  expect((await saved(desk))?.target).toBe(THEIRS);
  await question(fresh).getByRole('button', { name: 'Meinen Text behalten' }).click();
  await expect(question(fresh)).toBeHidden();
  await expect(field(fresh)).toBeFocused();
  await fresh.keyboard.press('Control+Shift+Enter');
  await expect.poll(async () => (await saved(desk))?.target).toBe(MINE);

  // The other one is not lost: undone, it is what is saved, and one's own stands in the field again.
  await typeInPalette(fresh, 'letztes speichern');
  await fresh.keyboard.press('Enter');
  await expect.poll(async () => (await saved(desk))?.target).toBe(THEIRS);
  await expect(fresh.locator('.active-german')).toContainText('Geld beantragen.');
  await expect(field(fresh)).toHaveText(MINE);
});

test('what a colleague saved can be taken in place of what one typed, which can still be had back', async ({ desk, page }) => {
  await typeMine(page, desk);
  // The text is open while somebody else saves it.
  await colleagueSaves(desk, THEIRS);
  await expect(question(page)).toContainText(THEIRS);
  await expect(field(page)).toHaveText(MINE);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.findings')).toBeAttached();
  expect((await saved(desk))?.target).toBe(THEIRS);
  await question(page).getByRole('button', { name: 'Gespeicherten nehmen' }).click();
  await expect(question(page)).toBeHidden();
  await expect(field(page)).toHaveText(THEIRS);
  await expect(unsaved(page)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(field(page)).toHaveText(MINE);
  await expect(unsaved(page)).toBeVisible();
  expect((await saved(desk))?.target).toBe(THEIRS);
});

test('what was typed into several texts is found again, each in its field; what is given up does not come back', async ({
  desk,
  page,
  browser,
}) => {
  test.slow();
  await typeMine(page, desk);
  await page.locator('.sheet-open', { hasText: 'Name an den Briefkasten.' }).click();
  await expect(page.locator('.active-german')).toContainText('Name an den Briefkasten.');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(' وأكثر');
  await Promise.all([untilKept(desk, MINE), untilKept(desk, ' وأكثر')]);

  const second = await comeBack(page, await desk.crash(), browser);
  await expect(second.locator('.active-german')).toContainText('Name an den Briefkasten.');
  await expect(second.getByText(/getippt und nicht gespeichert/)).toBeVisible();
  await expect(second.locator('.meanwhile ins')).toContainText('وأكثر');
  await second.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(unsaved(second)).toBeHidden();
  await second.locator('.sheet-open', { hasText: 'Geld beantragen.' }).click();
  await expect(field(second)).toHaveText(MINE);

  const third = await comeBack(second, await desk.crash(), browser);
  await expect(field(third)).toHaveText(MINE);
  await expect(third.locator('.sheet-typed')).toHaveCount(0);
});

test('a text that was typed for a German sentence which has changed since is offered, not lost', async ({ desk, page, browser }) => {
  test.slow();
  await typeMine(page, desk);
  await untilKept(desk, MINE);
  const path = join(desk.folder, GERMAN);
  const german = await readFile(path, 'utf8');
  const invitation = await desk.crash();
  await writeFile(path, german.replace('**Geld beantragen.**', '**Geld bekommen.**'));
  const fresh = await comeBack(page, invitation, browser);
  const offer = fresh.getByRole('status').filter({ hasText: 'das Deutsche dazu gibt es nicht mehr' });
  await expect(offer).toContainText(MINE);
  await expect(fresh.locator('.active-german')).toContainText('Geld bekommen.');
  await offer.getByRole('button', { name: 'Ins offene Feld setzen' }).click();
  await expect(field(fresh)).toHaveText(MINE);
  await expect(offer).toBeHidden();
});

test('a note that was being typed is there after a crash, and is offered when its German sentence is gone', async ({
  desk,
  page,
  browser,
}) => {
  test.slow();
  await openTranslatedMoney(page, desk);
  const noteField = (at: Page) => at.getByRole('textbox', { name: 'Notiz schreiben' });
  await page.keyboard.press('F2');
  await page.keyboard.type('Welches Amt ist gemeint?');
  await untilKept(desk, 'Welches Amt ist gemeint?');
  const fresh = await comeBack(page, await desk.crash(), browser);
  await expect(fresh.locator('.active-german')).toContainText('Geld beantragen.');
  await expect(noteField(fresh)).toHaveValue('Welches Amt ist gemeint?');

  const path = join(desk.folder, GERMAN);
  const german = await readFile(path, 'utf8');
  await writeFile(path, german.replace('**Geld beantragen.**', '**Geld bekommen.**'));
  const offer = fresh.getByRole('status').filter({ hasText: 'Notiz noch nicht hinzugefügt' });
  await expect(offer).toContainText('Welches Amt ist gemeint?');
  await offer.getByRole('button', { name: 'Als Notiz zum offenen Text' }).click();
  await expect(offer).toBeHidden();
  await noteField(fresh).focus();
  await fresh.keyboard.press('Control+Enter');
  await expect(fresh.locator('.note-text')).toHaveText('Welches Amt ist gemeint?');
  await expect(noteField(fresh)).toHaveValue('');
});

test('a translation file that breaks while one types in it is called broken, not deleted, and what was typed stays', async ({
  desk,
  page,
}) => {
  await openTranslatedMoney(page, desk);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(MINE);
  const path = join(desk.folder, ARABIC);
  const whole = await readFile(path, 'utf8');
  await writeFile(path, `<<<<<<< mine\n${whole}`);
  const broken = page.getByRole('status').filter({ hasText: 'lässt sich nicht lesen, darum' });
  await expect(broken).toBeVisible();
  await expect(page.getByText('inzwischen jemand gelöscht')).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Dateien, die sich nicht lesen lassen' })).toContainText('kein gültiges JSON');
  await page.keyboard.press('Control+Shift+Enter');
  await expect(broken).toBeFocused();
  await expect(field(page)).toHaveText(MINE);
  expect(await findViolations(page)).toEqual([]);
  await writeFile(path, whole);
  await expect(broken).toBeHidden();
  await expect(question(page)).toBeHidden();
  await expect(field(page)).toHaveText(MINE);
  await field(page).focus();
  await page.keyboard.press('Control+Shift+Enter');
  await expect.poll(async () => (await saved(desk))?.target).toContain(MINE);
});
