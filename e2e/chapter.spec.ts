import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Desk } from './desk.ts';
import { expect, test } from './desk.ts';

async function openChapter(desk: Desk, page: Page, id: string): Promise<void> {
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${desk.origin}/#/chapters/${id}`);
  await expect(textOf(page)).toBeVisible();
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text des Kapitels' });
const fileOf = (desk: Desk, id: string): Promise<string> => readFile(join(desk.folder, 'chapters', id, 'chapter.md'), 'utf8');

test('a sentence is added, saved, and nothing else of the file changes', async ({ desk, page }) => {
  const before = await fileOf(desk, 'arbeit');
  await openChapter(desk, page, 'arbeit');
  const sentence = 'Fragen Sie zuerst';
  await page.getByText(sentence).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Das dauert nicht lange.');
  await page.screenshot({ path: '/tmp/ed-1.png' });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Absatz veraltet')).toBeVisible();
  const after = await fileOf(desk, 'arbeit');
  const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain('Das dauert nicht lange.');
});
