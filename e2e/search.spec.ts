import type { Page } from 'playwright/test';
import { accessibilityFindings } from './axe.ts';
import { expect, prefer, test, typeInPalette } from './desk.ts';

async function search(page: Page, typed: string): Promise<void> {
  await typeInPalette(page, typed);
}

test('the palette finds words in every text and language, shows them where they stand, and leads there', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await search(page, 'wohnungsgeber');
  const found = page.getByRole('menuitem').filter({ has: page.locator('mark') });
  await expect(found.first()).toContainText(/wohnungsgeber/i);
  expect(await accessibilityFindings(page)).toEqual([]);
  await found.first().click();
  await expect(page).toHaveURL(/#\/chapters\//);
  await search(page, 'الأجانب');
  const arabic = page.getByRole('menuitem', { name: /Arabisch/ }).first();
  await expect(arabic.locator('mark').first()).toBeVisible();
  await arabic.click();
  await expect(page).toHaveURL(/#\/translate\/ar\//);
});

test('what is found in a chapter stands in sight with the cursor in it, also where the chapter is open', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  for (const words of ['entsteht kein Schimmel', 'Fotos von allen Schäden']) {
    await search(page, words);
    // Until its answer comes, what was found for the words before stays in sight.
    await page.getByRole('menuitem').filter({ hasText: words }).first().click();
    await expect(page).toHaveURL(/#\/chapters\/wohnen\/\d+$/);
    const block = page.locator('.chapter-text p').filter({ hasText: words });
    await expect(block).toBeInViewport();
    await page.keyboard.type('#');
    await expect(block).toContainText('#');
  }
});

test('answers to what is typed no more are not shown', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  // The first answer comes last.
  const held: (() => Promise<void>)[] = [];
  await page.route('**/api/call', async (route) => {
    if (route.request().postData()?.includes('"query":"wohn"')) held.push(async () => route.continue());
    else await route.continue();
  });
  await search(page, 'wohn');
  await expect.poll(() => held.length).toBe(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('kindergeld');
  const texts = page.getByRole('menuitem').locator('.palette-excerpt');
  await expect(texts.first()).toContainText(/kindergeld/i);
  const late = page.waitForResponse((response) => response.request().postData()?.includes('"query":"wohn"') ?? false);
  for (const send of held) await send();
  await (await late).finished();
  for (const text of await texts.allTextContents()) expect(text).toMatch(/kindergeld/i);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the palette can be used by everybody, in English and ${theme}`, async ({ desk, page }) => {
    await page.goto(desk.invitation);
    await expect(page.getByRole('navigation')).toBeVisible();
    await prefer(page, { language: 'en', theme });
    await expect(page.getByRole('table')).toBeVisible();
    await search(page, 'anmeldung');
    await expect(page.locator('mark').first()).toBeVisible();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
}

test('a phone number is found however it is written, in the palette and in the list of contacts', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await search(page, '030');
  for (const typed of ['03023125200', '+49 30 23125200', '23125-200']) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(typed);
    const found = page.getByRole('menuitem', { name: /^Jobcenter Lindenfurt/ });
    await expect(found.first().locator('mark')).toHaveText(/23125-200$/);
  }
  await page
    .getByRole('menuitem', { name: /^Jobcenter Lindenfurt/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/contacts\/jobcenter$/);
  const field = page.getByRole('searchbox');
  for (const typed of ['03023125200', '+49 (0) 30 23125-200', '030 23125']) {
    await field.fill(typed);
    await expect(page.getByRole('option', { name: /Jobcenter Lindenfurt/ })).toBeVisible();
  }
  await field.fill('030 23125-2001');
  await expect(page.getByRole('option', { name: /Jobcenter Lindenfurt/ })).toHaveCount(0);
});
