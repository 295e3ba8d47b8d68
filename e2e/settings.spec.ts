import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityFindings } from './axe.ts';
import { enterRoom, expect, prefer, showRoom, test } from './desk.ts';

test('the arms are chosen, seen, saved and taken away again', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/settings');
  const arms = page.getByRole('img', { name: 'Wappen oder Logo' });
  await expect(arms).toBeVisible();
  const settings = async (): Promise<{ readonly look: { readonly logo?: string } }> =>
    JSON.parse(await readFile(join(desk.folder, 'workspace.json'), 'utf8'));
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="50"><path d="M0 0h40v50H0z"/></svg>';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Neues Wappen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(picture) });
  await expect(page.getByText('Nicht gespeichert')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await settings()).look.logo).toBe('media/neues-wappen.svg');
  await expect(page.getByText('Nicht gespeichert')).toBeHidden();
  await page.getByRole('button', { name: 'Entfernen', exact: true }).click();
  await page.keyboard.press('Control+s');
  await expect.poll(async () => 'logo' in (await settings()).look).toBe(false);
  await prefer(page, { language: 'en', theme: 'dark' });
  await showRoom(page, '#/settings');
  await expect(page.getByText('None yet.')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('who leaves with something unsaved is told, led back, and finds it', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/settings');
  const name = page.getByLabel('Name des Ortes');
  await name.fill('Altstadt');
  await page.getByRole('link', { name: 'Kontakte' }).click();
  const told = page.getByText('Einstellungen: Was Sie geändert haben, ist nicht gespeichert.');
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: 'Zurück dorthin' }).click();
  await expect(told).toHaveCount(0);
  // Nobody is asked whether to go on with what they typed a moment ago.
  await expect(name).toHaveValue('Altstadt');
  await expect(page.getByRole('button', { name: 'Weiterschreiben' })).toBeHidden();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Die Einstellungen sind gespeichert.')).toBeVisible();
  await page.getByRole('link', { name: 'Kontakte' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakte' })).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('the bar in which one saves does not lie over the field that is changed', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/settings');
  const name = page.getByLabel('Name des Ortes');
  await name.evaluate((field) => {
    const room = document.querySelector('#room');
    if (room) room.scrollTop += field.getBoundingClientRect().bottom - room.getBoundingClientRect().bottom + 4;
  });
  await name.click();
  await page.keyboard.type('x');
  const bar = page.locator('.save-bar-note');
  await expect(bar).toBeVisible();
  await expect
    .poll(
      async () => ((await name.boundingBox())?.y ?? 0) + ((await name.boundingBox())?.height ?? 0) <= ((await bar.boundingBox())?.y ?? 0),
    )
    .toBe(true);
});

test('settings that cannot be written say why beside the button, keep what was chosen, and are saved by the next attempt', async ({
  desk,
  page,
}) => {
  test.skip(process.platform === 'win32', 'rights are given otherwise there');
  await enterRoom(page, desk, '#/settings');
  const name = page.getByLabel('Name des Ortes');
  await name.fill('Altstadt');
  await chmod(join(desk.folder, 'workspace.json'), 0o444);
  await page.keyboard.press('Control+s');
  const bar = page.locator('.save-bar');
  await expect(bar.getByRole('alert')).toContainText('schreibgeschützt');
  await expect(bar.getByRole('alert')).toBeInViewport();
  await expect(name).toHaveValue('Altstadt');
  await chmod(join(desk.folder, 'workspace.json'), 0o644);
  await bar.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(page.getByText('Die Einstellungen sind gespeichert.')).toBeVisible();
  await expect(bar.getByRole('alert')).toHaveCount(0);
});
