import type { Locator, Page } from 'playwright/test';
import { enterRoom, expect, prefer, showRoom, test } from './desk.ts';

async function pasteFarTooMuch(field: Locator): Promise<void> {
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Wort '.repeat(1_000_000));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
}

const messages = (page: Page) => page.getByRole('alertdialog');

/** The message that is in sight, alone; closed by who has read it. */
async function readsAndCloses(page: Page, text: string): Promise<void> {
  await expect(messages(page)).toHaveCount(1);
  await expect(messages(page)).toContainText(text);
  await page.getByRole('button', { name: 'Meldung schließen' }).click();
}

const boxOf = async (thing: Locator): Promise<{ readonly top: number; readonly bottom: number }> => {
  const box = await thing.boundingBox();
  return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN) };
};

test('messages are told one at a time and once each, and those to act on wait for who closes them', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/chapters/arbeit');
  for (const chapter of ['arbeit', 'wohnen']) {
    await showRoom(page, `#/chapters/${chapter}`);
    await page.getByRole('textbox', { name: 'Zusammenfassung' }).fill('Anders');
    await expect(page.getByRole('button', { name: 'Speichern', exact: true })).toBeEnabled();
  }
  await showRoom(page, '#/settings');
  const name = page.getByLabel('Amt oder Büro');
  await pasteFarTooMuch(name);
  await pasteFarTooMuch(name);
  await readsAndCloses(page, 'Es wurde nichts eingefügt');
  await readsAndCloses(page, '„Wohnen“: Was Sie geändert haben, ist nicht gespeichert.');
  await readsAndCloses(page, '„Arbeit“: Was Sie geändert haben, ist nicht gespeichert.');
  await expect(messages(page)).toHaveCount(0);
});

test('a message covers nothing that one works with, in a room or in a question, and moves nothing', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/editions');
  const still = [page.getByRole('heading', { level: 1 }), page.getByRole('navigation').getByRole('link', { name: 'Abgleich' })];
  const before = await Promise.all(still.map(boxOf));
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  const question = page.getByRole('dialog', { name: 'Neue Ausgabe' });
  await pasteFarTooMuch(question.getByRole('textbox').first());
  await expect(messages(page)).toBeVisible();
  for (const height of [700, 420]) {
    await page.setViewportSize({ width: 1024, height });
    expect((await boxOf(messages(page))).bottom).toBeLessThanOrEqual((await boxOf(question)).top);
  }
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(messages(page)).toBeVisible();
  expect(await Promise.all(still.map(boxOf))).toEqual(before);
  expect((await boxOf(messages(page))).bottom).toBeLessThanOrEqual((await boxOf(page.getByRole('main'))).top);
  await page.getByRole('button', { name: 'Meldung schließen' }).click();

  // One with more to say and something to do takes no more room.
  await showRoom(page, '#/chapters/arbeit');
  await page.getByRole('textbox', { name: 'Zusammenfassung' }).fill('Anders');
  await expect(page.getByRole('button', { name: 'Speichern', exact: true })).toBeEnabled();
  await showRoom(page, '#/translate/ar');
  await expect(messages(page)).toContainText('Was Sie geändert haben, ist nicht gespeichert.');
  await page.mouse.move(500, 600);
  expect((await boxOf(messages(page))).bottom).toBeLessThanOrEqual((await boxOf(page.getByRole('main'))).top);
});

test('with the largest text in the smallest window a message of several lines takes room of its own, and gives it back', async ({
  desk,
  page,
}) => {
  await enterRoom(page, desk, '#/chapters/arbeit');
  await prefer(page, { textSize: 200 });
  await page.getByRole('textbox', { name: 'Zusammenfassung' }).fill('Anders');
  await expect(page.getByRole('button', { name: 'Speichern', exact: true })).toBeEnabled();
  await showRoom(page, '#/editions');
  await expect(messages(page)).toContainText('Was Sie geändert haben, ist nicht gespeichert.');
  const top = async (): Promise<number> => (await boxOf(page.getByRole('main'))).top;
  const told = await boxOf(messages(page));
  expect(told.bottom).toBeLessThanOrEqual(await top());
  const navigation = await page.getByRole('navigation').boundingBox();
  expect((await messages(page).boundingBox())?.x).toBeGreaterThanOrEqual((navigation?.x ?? 0) + (navigation?.width ?? 0));
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  expect(told.bottom).toBeLessThanOrEqual((await boxOf(page.getByRole('dialog', { name: 'Neue Ausgabe' }))).top);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Meldung schließen' }).click();
  await expect(messages(page)).toHaveCount(0);
  expect(await top()).toBeLessThan(told.bottom);
});
