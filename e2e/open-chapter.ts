import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Desk } from './desk.ts';
import { expect } from './desk.ts';

/** Lets the page in and shows a chapter, once one can write in it. */
export async function openChapter(desk: Desk, page: Page, id: string): Promise<void> {
  await page.goto(desk.invitation);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${desk.origin}/#/chapters/${id}`);
  await expect(textOf(page)).toBeVisible();
}

export const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text des Kapitels' });

/** The German file of a chapter, as it is on the disk. */
export const fileOf = (desk: Desk, id: string): Promise<string> => readFile(join(desk.folder, 'chapters', id, 'chapter.md'), 'utf8');
