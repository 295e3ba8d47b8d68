import type { Locator, Page } from 'playwright/test';
import { enterRoom, expect, showRoom, test } from './desk.ts';

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

async function startsBelow(lower: Locator, upper: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [above, below] = [await upper.boundingBox(), await lower.boundingBox()];
      return (above?.y ?? 0) + (above?.height ?? 0) <= (below?.y ?? 0);
    })
    .toBe(true);
}

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

test('a message lies neither over the field in which one writes nor over a question', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/settings');
  const name = page.getByLabel('Amt oder Büro');
  await name.evaluate((field) => {
    const room = document.querySelector('#room');
    if (room) room.scrollTop += field.getBoundingClientRect().bottom - room.getBoundingClientRect().bottom + 4;
  });
  await name.click();
  await pasteFarTooMuch(name);
  await startsBelow(messages(page), name);
  await page.setViewportSize({ width: 1024, height: 420 });
  await showRoom(page, '#/editions');
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await startsBelow(messages(page), page.getByRole('dialog', { name: 'Neue Ausgabe' }));
});
