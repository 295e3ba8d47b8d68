import type { Page } from 'playwright/test';
import { enterRoom, expect, showRoom, test } from './desk.ts';

/** Where everything is that one can aim at or reads by: controls, headings, names of fields and lines of lists; not what is typed into. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const places = await page.evaluate(() => {
    const marked = document.querySelectorAll<HTMLElement>(
      'a, button, input, textarea, [contenteditable], h1, h2, h3, label, li, [role=option]',
    );
    return [...marked].flatMap((element, index): [string, string][] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (
        width < 2 ||
        height < 2 ||
        y + height < 0 ||
        y > window.innerHeight ||
        element.closest('[contenteditable] *, .toasts, .page-pages') !== null
      )
        return [];
      element.dataset['place'] ??=
        `${index} ${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
      return [[element.dataset['place'], `${Math.round(x)} ${Math.round(y)}`]];
    });
  });
  return new Map(places);
}

/** What was there before and stands elsewhere now. */
async function movedSince(page: Page, before: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const now = await placesOf(page);
  return [...before].flatMap(([what, place]) => {
    const there = now.get(what);
    return there === undefined || there === place ? [] : [`${what}: ${place} -> ${there}`];
  });
}

const FIELDS = [
  ['#/chapters/arbeit', (page: Page) => page.getByRole('textbox', { name: 'Text des Kapitels' }).getByText('Fragen Sie zuerst')],
  ['#/contacts/auslaenderbehoerde', (page: Page) => page.getByLabel('Organisation')],
  ['#/contacts/tafel', (page: Page) => page.getByLabel('Organisation')],
  ['#/offers', (page: Page) => page.getByRole('textbox', { name: 'Titel' })],
  ['#/editions/willkommensmappe', (page: Page) => page.getByRole('textbox', { name: 'Titel', exact: true })],
  ['#/glossary', (page: Page) => page.getByRole('textbox', { name: 'Deutsches Wort', exact: true })],
  ['#/settings', (page: Page) => page.getByLabel('Name des Ortes')],
  ['#/translate/en/chapter~arbeit', (page: Page) => page.getByRole('textbox', { name: /^Übersetzung/ })],
] as const;

test('nothing on the screen moves when one types', async ({ desk, page }) => {
  test.slow();
  await enterRoom(page, desk, '#/overview');
  const moved: Record<string, readonly string[]> = {};
  for (const [hash, fieldOf] of FIELDS) {
    await showRoom(page, hash);
    await fieldOf(page).click();
    // Fonts, pages and counts have come, and what a pause in typing brings: what has no sign by which to wait for it is waited for by the clock.
    await page.waitForTimeout(1_500);
    const before = await placesOf(page);
    await page.keyboard.type('x');
    await page.waitForTimeout(2_000);
    moved[hash] = await movedSince(page, before);
    await page.keyboard.press('Backspace');
  }
  expect(moved).toEqual(Object.fromEntries(FIELDS.map(([hash]) => [hash, []])));
});
