import type { Page } from 'playwright/test';
import { accessibilityFindings } from './axe.ts';
import { enterRoom, expect, joinBen, prefer, showRoom, test } from './desk.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const colleagues = (page: Page) => page.getByRole('region', { name: 'Auch in diesem Ordner' });

test('two people at one folder see who is in which text and language, and no lock keeps either out', async ({
  desk,
  home,
  page,
  browser,
  startHost,
}) => {
  test.setTimeout(180_000);
  await enterRoom(page, desk, '#/overview');
  await prefer(page, { name: 'Anna' });
  const { ben, host } = await joinBen(desk, home, startHost, browser);

  await showRoom(ben, '#/translate/ar/chapter~wohnen');
  const entry = colleagues(page).getByRole('link', { name: 'Ben Wohnen (Arabisch)' });
  await expect(entry).toBeVisible({ timeout: 30_000 });
  await expect(colleagues(ben).getByRole('link', { name: 'Anna in keinem Text' })).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  // The way to a colleague; both are told, and both can write.
  await entry.click();
  await expect(page).toHaveURL(/#\/translate\/ar\/chapter~wohnen/);
  await expect(colleagues(page).getByRole('link', { name: 'Ben auch in diesem Text' })).toBeVisible();
  await expect(page.getByText('Ben hat diesen Text auch offen.')).toBeVisible();
  await expect(ben.getByText('Anna hat diesen Text auch offen.')).toBeVisible({ timeout: 30_000 });

  // Closing the page is leaving the text; a crash is leaving the folder.
  await ben.close();
  await expect(colleagues(page).getByRole('link', { name: 'Ben in keinem Text' })).toBeVisible({ timeout: 30_000 });
  await host.kill();
  await expect(colleagues(page)).toHaveCount(0, { timeout: 40_000 });
});
