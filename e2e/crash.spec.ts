import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk } from './desk.ts';
import { comeBack, enterRoom, expect, showRoom, test } from './desk.ts';
import { findViolations } from './find-violations.ts';
import { untilKept } from './until-kept.ts';

const file = (desk: Desk, path: string): Promise<string> => readFile(join(desk.folder, path), 'utf8');

test.use({ viewport: { width: 1280, height: 800 } });

test('a chapter that was being written is there after a crash, beside what is saved, and nothing was overwritten', async ({
  desk,
  page,
  browser,
}) => {
  test.slow();
  const before = await file(desk, 'chapters/arbeit/chapter.md');
  await enterRoom(page, desk, '#/chapters/arbeit');
  await page.getByText('Fragen Sie zuerst').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Das hätte beinahe niemand gelesen.');
  await untilKept(desk, 'beinahe niemand gelesen.');
  const fresh = await comeBack(page, await desk.crash(), browser);

  await expect(fresh).toHaveURL(/#\/chapters\/arbeit/);
  const difference = fresh.getByLabel('Unterschied zum Gespeicherten');
  await expect(difference.locator('ins')).toContainText('Das hätte beinahe niemand gelesen.');
  expect(await file(desk, 'chapters/arbeit/chapter.md')).toBe(before);
  await fresh.getByRole('button', { name: 'Weiterschreiben' }).click();
  const text = fresh.getByRole('textbox', { name: 'Text des Kapitels' });
  await expect(text).toContainText('beinahe niemand gelesen.');
  await fresh.keyboard.press('Control+s');
  await expect(fresh.getByText(/^Gespeichert\. .*Absatz veraltet/)).toBeVisible();
  expect(await file(desk, 'chapters/arbeit/chapter.md')).toContain('beinahe niemand gelesen.');
  // Nothing is left to be offered once more.
  await fresh.reload();
  await expect(text).toContainText('beinahe niemand gelesen.');
  await expect(fresh.getByRole('button', { name: 'Weiterschreiben' })).toBeHidden();
});

test('who passes over what an earlier page left and types anew loses neither', async ({ desk, page }) => {
  test.slow();
  await enterRoom(page, desk, '#/chapters/arbeit');
  const text = page.getByRole('textbox', { name: 'Text des Kapitels' });
  const type = async (words: string): Promise<void> => {
    await text.getByText('Fragen Sie zuerst').click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
    await untilKept(desk, words);
  };
  await type(' Das stand vor dem Neuladen.');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Weiterschreiben' })).toBeVisible();
  await type(' Das stand danach.');
  await page.reload();
  await expect(page.getByLabel('Unterschied zum Gespeicherten').locator('ins')).toContainText('danach');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(page.getByLabel('Unterschied zum Gespeicherten').locator('ins')).toContainText('vor dem Neuladen');
  await page.getByRole('button', { name: 'Weiterschreiben' }).click();
  await expect(text).toContainText('Das stand vor dem Neuladen.');
});

for (const [what, hash, label, path, words] of [
  ['a contact', '#/contacts/buergerbuero', 'Organisation', 'contacts/buergerbuero.json', 'Stadt Lindenfurt, Haus am Markt'],
  ['an offer', '#/offers/begegnungscafe', 'Beschreibung', 'offers/begegnungscafe.json', 'Kommen Sie, wie Sie sind.'],
  ['an edition', '#/editions/wegweiser', 'Untertitel', 'editions/wegweiser.json', 'Alles Wichtige in einem Heft'],
  ['the settings', '#/settings', 'Amt oder Büro', 'workspace.json', 'Büro für Zusammenleben'],
] as const) {
  test(`${what}: what was typed and not saved outlives a crash, and is saved when it is wanted`, async ({ desk, page, browser }) => {
    test.slow();
    const before = await file(desk, path);
    await enterRoom(page, desk, hash);
    await page.getByLabel(label, { exact: true }).fill(words);
    await untilKept(desk, words);
    const fresh = await comeBack(page, await desk.crash(), browser);

    await expect(fresh).toHaveURL(new RegExp(hash));
    await expect(fresh.getByLabel('Unterschied zum Gespeicherten').locator('ins').first()).toBeVisible();
    await expect(fresh.getByLabel(label, { exact: true })).not.toHaveValue(words);
    expect(await file(desk, path)).toBe(before);
    await fresh.getByRole('button', { name: 'Weiterschreiben' }).click();
    await expect(fresh.getByLabel(label, { exact: true })).toHaveValue(words);
    await fresh.keyboard.press('Control+s');
    await expect.poll(() => file(desk, path)).toContain(words);
  });
}

test('what was typed into a chapter that somebody deleted meanwhile is shown all the same, to be copied or given up', async ({
  desk,
  page,
  browser,
}) => {
  test.slow();
  await enterRoom(page, desk, '#/chapters/arbeit');
  await page.getByText('Fragen Sie zuerst').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Das soll niemand verlieren.');
  await untilKept(desk, 'niemand verlieren.');
  await showRoom(page, '#/translate/ti/chapter~wohnen');
  await page.getByRole('textbox', { name: /^Übersetzung/ }).fill('ትግርኛ');
  await untilKept(desk, 'ትግርኛ');
  await rm(join(desk.folder, 'chapters/arbeit'), { recursive: true });
  await rm(join(desk.folder, 'chapters/wohnen'), { recursive: true });
  const fresh = await comeBack(page, await desk.crash(), browser);

  await expect(fresh.getByRole('table')).toBeVisible();
  const texts = fresh.getByLabel('Der nicht gespeicherte Text');
  await expect(texts.filter({ hasText: 'Das soll niemand verlieren.' })).toBeVisible();
  await expect(texts.filter({ hasText: 'ትግርኛ' })).toBeVisible();
  await expect(fresh.getByText('Sein Kapitel gibt es nicht mehr')).toHaveCount(2);
  await fresh.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await fresh.getByRole('button', { name: 'Text kopieren' }).first().click();
  await expect(fresh.getByText('Der Text ist kopiert.')).toBeVisible();
  expect(await fresh.evaluate(async () => navigator.clipboard.readText())).toBe('ትግርኛ');
  expect(await findViolations(fresh)).toEqual([]);
  for (const left of [1, 0]) {
    await fresh.getByRole('button', { name: 'Entwurf verwerfen' }).first().click();
    await expect(texts).toHaveCount(left);
  }
  await fresh.reload();
  await expect(fresh.getByRole('table')).toBeVisible();
  await expect(texts).toHaveCount(0);
});
