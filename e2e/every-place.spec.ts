import type { Page } from 'playwright/test';
import { accessibilityFindings } from './axe.ts';
import { enterRoom, expect, prefer, test } from './desk.ts';
import { outOfReach } from './out-of-reach.ts';
import { fillPlaces, leavePlace, PLACES, showPlace } from './places.ts';

/** As the desk itself does it; nothing but colours depends on it. */
async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
}

for (const language of ['de', 'en'] as const) {
  test(`axe finds nothing and nothing is out of reach at any place, light and dark: ${language}`, async ({ desk, page }) => {
    test.setTimeout(400_000);
    // Colours that fade from one theme to the other are nobody's.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await fillPlaces(desk);
    await enterRoom(page, desk, '#/overview');
    await prefer(page, { language, theme: 'light' });
    for (const place of PLACES) {
      await test.step(place.name, async () => {
        await showPlace(page, place);
        expect.soft(await outOfReach(page), place.name).toEqual([]);
        expect.soft(await accessibilityFindings(page), `${place.name}, light`).toEqual([]);
        await setTheme(page, 'dark');
        expect.soft(await accessibilityFindings(page, 'colours'), `${place.name}, dark`).toEqual([]);
        await setTheme(page, 'light');
        await leavePlace(page);
      });
    }
  });
}

for (const language of ['de', 'en'] as const) {
  test(`axe finds nothing where somebody starts for the first time, light and dark: ${language}`, async ({ page, startHost }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { invitation } = await startHost(['--choose']);
    await page.goto(invitation);
    await expect(page.locator('#room')).toBeVisible();
    await prefer(page, { language, theme: 'light' });
    for (const [task, field] of [
      [null, null],
      [/^(?:Eigene Mappe anlegen|Create your own folder)/, 'input'],
    ] as const) {
      if (task !== null) await page.getByRole('button', { name: task }).click();
      await expect(page.locator(`#room ${field ?? 'button'}`).first()).toBeVisible();
      expect.soft(await outOfReach(page)).toEqual([]);
      expect.soft(await accessibilityFindings(page)).toEqual([]);
      await setTheme(page, 'dark');
      expect.soft(await accessibilityFindings(page, 'colours')).toEqual([]);
      await setTheme(page, 'light');
    }
  });
}

test('nothing is out of reach and nothing scrolls sideways at any place in the smallest window with the largest text', async ({
  desk,
  page,
}) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await fillPlaces(desk);
  await enterRoom(page, desk, '#/overview');
  await prefer(page, { textSize: 200 });
  for (const place of PLACES) {
    await test.step(place.name, async () => {
      await showPlace(page, place);
      expect.soft(await outOfReach(page), place.name).toEqual([]);
      await leavePlace(page);
    });
  }
});
