import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright/test';
import type { CallName } from '../shared/api/contract.ts';
import { enterRoom, expect, showRoom, test } from './desk.ts';
import { untilKept } from './until-kept.ts';

/** Has the answers to a call wait at the door of the page: what was asked is done on the host by then. */
async function door(page: Page, call: CallName): Promise<{ readonly shut: () => void; readonly open: () => void }> {
  let [opened, open] = [Promise.resolve(), (): void => {}];
  await page.route('**/api/call', async (route: Route) => {
    if (!(route.request().postData()?.includes(`"call":"${call}"`) ?? false)) return route.continue();
    const response = await route.fetch();
    await opened;
    return route.fulfill({ response });
  });
  return {
    shut: () => {
      opened = new Promise((go) => (open = go));
    },
    open: () => open(),
  };
}

const elsewhere = async (page: Page): Promise<void> => {
  await showRoom(page, '#/history');
  await expect(page.getByRole('heading', { level: 1, name: 'Verlauf' })).toBeVisible();
};

for (const [what, hash, label, path, call] of [
  ['a contact', '#/contacts/buergerbuero', 'Organisation', 'contacts/buergerbuero.json', 'contact.save'],
  ['an offer', '#/offers/begegnungscafe', 'Beschreibung', 'offers/begegnungscafe.json', 'offer.save'],
  ['an edition', '#/editions/wegweiser', 'Untertitel', 'editions/wegweiser.json', 'edition.save'],
  ['the settings', '#/settings', 'Amt oder Büro', 'workspace.json', 'settings.save'],
] as const) {
  test(`${what}: who leaves while a save is under way finds what they typed since, before its answer and after it`, async ({
    desk,
    page,
  }) => {
    test.slow();
    const field = page.getByLabel(label, { exact: true });
    const inFile = async (): Promise<string> => readFile(join(desk.folder, path), 'utf8');
    await enterRoom(page, desk, hash);
    const answers = await door(page, call);
    answers.shut();
    await field.fill('Das eine');
    await page.keyboard.press('Control+s');
    await expect.poll(inFile).toContain('Das eine');
    await field.fill('Das eine und das andere');
    await elsewhere(page);
    await showRoom(page, hash);
    await expect(field).toHaveValue('Das eine und das andere');
    await field.fill('Das eine, das andere und das dritte');
    answers.open();
    await expect(page.getByRole('alertdialog')).toContainText(/gespeichert/i);
    await expect(field).toHaveValue('Das eine, das andere und das dritte');

    answers.shut();
    await page.keyboard.press('Control+s');
    await expect.poll(inFile).toContain('Das eine, das andere und das dritte');
    await field.fill('Das vierte');
    await elsewhere(page);
    answers.open();
    await showRoom(page, hash);
    await expect(field).toHaveValue('Das vierte');
    await page.keyboard.press('Control+s');
    await expect.poll(inFile).toContain('Das vierte');
    await expect(page.locator('button:enabled', { hasText: /^Speichern$/ })).toHaveCount(0);
    await elsewhere(page);
    await showRoom(page, hash);
    await expect(field).toHaveValue('Das vierte');
    await expect(page.getByRole('button', { name: 'Weiterschreiben' })).toBeHidden();
  });

  test(`${what}: who leaves while a save is under way is told when it failed, and finds what they typed`, async ({ desk, page }) => {
    const field = page.getByLabel(label, { exact: true });
    await enterRoom(page, desk, hash);
    let fail: () => void = () => {};
    const failed = new Promise<void>((go) => (fail = go));
    await page.route('**/api/call', async (route) => {
      if (!route.request().postData()?.includes(`"call":"${call}"`)) return route.continue();
      await failed;
      return route.abort();
    });
    await field.fill('Das eine');
    await page.keyboard.press('Control+s');
    await elsewhere(page);
    fail();
    await expect(page.getByRole('alertdialog')).toContainText('nicht gespeichert');
    await page.getByRole('button', { name: 'Zurück dorthin' }).click();
    await expect(field).toHaveValue('Das eine');
  });
}

test('an edition is said to be saved before its pages are made anew', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/editions/wegweiser');
  const pages = await door(page, 'edition.preview');
  pages.shut();
  await page.getByLabel('Untertitel', { exact: true }).fill('Das eine');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('„Wegweiser für Lindenfurt“ ist gespeichert.')).toBeVisible();
  pages.open();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the arms that were chosen are there for who left the settings before they were taken in', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/settings');
  const answers = await door(page, 'media.add');
  answers.shut();
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="50"><path d="M0 0h40v50H0z"/></svg>';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Neues Wappen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(picture) });
  const office = page.getByLabel('Amt oder Büro', { exact: true });
  await office.fill('Büro für alle');
  await elsewhere(page);
  answers.open();
  await showRoom(page, '#/settings');
  await untilKept(desk, 'neues-wappen.svg');
  await expect(office).toHaveValue('Büro für alle');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Die Einstellungen sind gespeichert.')).toBeVisible();
  const saved = await readFile(join(desk.folder, 'workspace.json'), 'utf8');
  expect(saved).toContain('Büro für alle');
  expect(saved).toContain('"logo": "media/neues-wappen.svg"');
});

test('what is typed in one folder is nothing of another', async ({ desk, page, home }) => {
  const other = join(home, 'other');
  await cp(desk.folder, other, { recursive: true });
  await enterRoom(page, desk, '#/contacts/buergerbuero');
  const field = page.getByLabel('Organisation', { exact: true });
  await field.fill('Nur in dieser Mappe');
  await page.evaluate(async (path) => {
    const headers = { 'content-type': 'application/json', 'x-mappe-token': localStorage.getItem('mappe-token') ?? '' };
    await fetch('/api/call', { method: 'POST', headers, body: JSON.stringify({ call: 'folder.open', input: { path }, language: 'de' }) });
  }, other);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/contacts/buergerbuero');
  await expect(field).toBeVisible();
  await expect(field).not.toHaveValue('Nur in dieser Mappe');
});
