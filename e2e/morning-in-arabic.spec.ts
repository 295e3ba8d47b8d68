import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import type { Translation, TranslatedSegment } from '../shared/model/translation.ts';
import type { Desk } from './desk.ts';
import { expect, prefer, test, typeInPalette, readyToTranslate } from './desk.ts';

const CONFIRMED = '**Wohnung anmelden.** Gehen Sie innerhalb';

test.use({ viewport: { width: 1280, height: 800 } });

const field = (page: Page) => page.getByRole('textbox', { name: /^Übersetzung/ });

async function arabic(desk: Desk, chapter: string): Promise<Translation> {
  const read: Translation = JSON.parse(await readFile(join(desk.folder, `chapters/${chapter}/ar.json`), 'utf8'));
  return read;
}

async function entry(desk: Desk, chapter: string, beginning: string): Promise<TranslatedSegment | undefined> {
  return Object.values((await arabic(desk, chapter)).segments).find(({ source }) => source.startsWith(beginning));
}

/** A morning's work: one text outdated, two missing, and in another chapter a sentence that stands elsewhere already. */
async function layOut(desk: Desk): Promise<void> {
  const first = join(desk.folder, 'chapters/erste-schritte');
  const whole = await arabic(desk, 'erste-schritte');
  const kept = Object.entries(whole.segments).filter(([, { source }]) => !/^\*\*(?:Name|Aufenthalt)/.test(source));
  await writeFile(join(first, 'ar.json'), JSON.stringify({ ...whole, segments: Object.fromEntries(kept) }, null, 2));
  const text = await readFile(join(first, 'chapter.md'), 'utf8');
  await writeFile(join(first, 'chapter.md'), text.replace('in den ersten zwei Wochen', 'innerhalb von zwei Wochen'));
  const work = join(desk.folder, 'chapters/arbeit/chapter.md');
  await writeFile(work, `${(await readFile(work, 'utf8')).trimEnd()}\n\nPass oder Ausweis für jede Person\n`);
}

/** By the Tab key alone, as somebody without a mouse comes to a button. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function runCommand(page: Page, typed: string): Promise<void> {
  await typeInPalette(page, typed);
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('a morning in Arabic by keyboard alone: still correct, copied, chips and agreed words, a proposal, a draft taken back, and a second person', async ({
  desk,
  page,
}) => {
  test.setTimeout(180_000);
  await layOut(desk);
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await prefer(page, { onlyLanguage: 'ar', name: 'R. Aziz' });
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await runCommand(page, 'übersetzen');

  await expect(page.locator('.active-changes ins')).toContainText('innerhalb von');
  await expect(field(page)).toBeFocused();
  for (const [attribute, value] of [
    ['dir', 'rtl'],
    ['lang', 'ar'],
    ['spellcheck', 'true'],
  ] as const)
    await expect(field(page)).toHaveAttribute(attribute, value);
  await page.keyboard.press('F9');
  await expect
    .poll(async () => entry(desk, 'erste-schritte', CONFIRMED))
    .toMatchObject({ origin: 'confirmed', state: 'translated', by: 'R. Aziz' });

  await readyToTranslate(page, 'Name an den Briefkasten.');
  await page.keyboard.press('F8');
  await expect(field(page)).toContainText('Schreiben Sie die Namen der ganzen Familie');
  await expect(page.locator('.findings')).toContainText('dasselbe wie im Deutschen');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('اكتبوا أسماء جميع أفراد الأسرة.');
  await page.keyboard.press('Control+Shift+Enter');
  await readyToTranslate(page, 'Aufenthalt klären.');
  await expect.poll(async () => (await entry(desk, 'erste-schritte', '**Name'))?.state).toBe('draft');
  // Was meant as done: back to it, and once more.
  await page.keyboard.press('Control+z');
  await readyToTranslate(page, 'Name an den Briefkasten.');
  await expect.poll(() => entry(desk, 'erste-schritte', '**Name')).toBeUndefined();
  await expect(field(page)).toContainText('اكتبوا أسماء جميع أفراد الأسرة.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await entry(desk, 'erste-schritte', '**Name'))?.state).toBe('translated');

  await readyToTranslate(page, 'Aufenthalt klären.');
  await page.keyboard.type('احجزوا موعدًا لدى ');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('End');
  await page.keyboard.type(': ');
  await page.keyboard.press('Alt+2');
  await page.keyboard.type('.');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await entry(desk, 'erste-schritte', '**Aufenthalt'))?.target)
    .toBe('احجزوا موعدًا لدى [Ausländerbehörde](contact:auslaenderbehoerde): Ausländerbehörde (دائرة شؤون الأجانب).');

  // On to the next chapter, where the same sentence stands elsewhere.
  await readyToTranslate(page, 'Pass oder Ausweis für jede Person');
  await expect(page).toHaveURL(/chapter~arbeit/);
  await expect(page.locator('.proposals')).toContainText('جواز سفر أو هوية لكل شخص');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await entry(desk, 'arbeit', 'Pass oder'))?.target).toBe('جواز سفر أو هوية لكل شخص');
  await expect(page.getByText('Arabisch ist vollständig')).toBeVisible();

  await prefer(page, { name: 'M. Haddad' });
  await tabTo(page, page.getByRole('button', { name: 'Texte prüfen' }));
  await page.keyboard.press('Enter');
  // What one person confirmed, a second one looks at; what is in order goes on with one key.
  await readyToTranslate(page, 'Wohnung anmelden.');
  await page.keyboard.press('F9');
  await expect.poll(async () => entry(desk, 'erste-schritte', CONFIRMED)).toMatchObject({ state: 'approved', by: 'M. Haddad' });
  await readyToTranslate(page, 'Name an den Briefkasten.');
  await page.keyboard.press('F4');
  await expect(page.getByRole('textbox', { name: 'Was soll geändert werden?' })).toBeFocused();
  await page.keyboard.type('Auch die Klingel nennen.');
  await tabTo(page, page.getByRole('form').getByRole('button', { name: 'Zurückgeben', exact: true }));
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await entry(desk, 'erste-schritte', '**Name'))?.state).toBe('draft');
  expect(await readFile(join(desk.folder, 'chapters/erste-schritte/ar.notes.json'), 'utf8')).toContain('Auch die Klingel nennen.');
  await readyToTranslate(page, 'Aufenthalt klären.');
  await page.keyboard.press('F9');
  await readyToTranslate(page, 'Pass oder Ausweis');
  await page.keyboard.press('F9');
  await expect
    .poll(async () => [(await entry(desk, 'erste-schritte', '**Aufenthalt'))?.by, (await entry(desk, 'arbeit', 'Pass oder'))?.state])
    .toEqual(['M. Haddad', 'approved']);
});
