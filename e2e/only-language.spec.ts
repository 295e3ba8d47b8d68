import { accessibilityFindings } from './axe.ts';
import { expect, prefer, showRoom, test, typeInPalette } from './desk.ts';

test('a translator sees one language alone: overview, tasks, rooms, search and addresses; the German is only read', async ({
  desk,
  page,
}) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/settings');
  await page.getByRole('button', { name: /Nur meine Sprache/ }).click();
  await page.getByRole('option', { name: 'Arabisch' }).click();
  const rooms = page.getByRole('navigation').getByRole('link');
  await expect(rooms).toHaveText(['Übersicht', 'Übersetzen', 'Wortliste', 'Verlauf', 'Einstellungen']);
  expect(await accessibilityFindings(page)).toEqual([]);

  await rooms.first().click();
  await expect(page.getByRole('list', { name: 'Sprachen' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Zu tun' })).not.toContainText('Französisch');

  await showRoom(page, '#/chapters/wohnen');
  await expect(page).toHaveURL(/#\/translate/);
  await typeInPalette(page, 'kontakte');
  await expect(page.getByRole('menuitem', { name: 'Kontakte', exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('BAMF');
  await expect(page.locator('mark').first()).toBeVisible();
  for (const text of await page
    .getByRole('menuitem')
    .filter({ has: page.locator('mark') })
    .allTextContents())
    expect(text).toContain('Arabisch');
  await page.keyboard.press('Escape');

  await prefer(page, { language: 'en', theme: 'dark' });
  await showRoom(page, '#/overview');
  await expect(page.getByText('Arabic only')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all languages' }).click();
  await expect(rooms.filter({ hasText: 'Chapters' })).toBeVisible();
});
