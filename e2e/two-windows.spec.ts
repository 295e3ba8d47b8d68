import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Desk } from './desk.ts';
import { enterRoom, expect, test } from './desk.ts';

const chapter = (desk: Desk): Promise<string> => readFile(join(desk.folder, 'chapters/arbeit/chapter.md'), 'utf8');

/** Another window of the same browser, beside the first. */
async function secondWindow(page: Page, desk: Desk): Promise<Page> {
  const second = await page.context().newPage();
  await second.goto(`${desk.origin}/#/chapters/arbeit`);
  return second;
}

/** Puts words before one that is there, as somebody does who corrects a sentence. */
async function writeBefore(page: Page, place: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Text des Kapitels' }).getByText(place).click();
  await page.keyboard.press('Home');
  await page.keyboard.type(words);
}

for (const [choice, mine, theirs] of [
  ['Fassung von hier', true, false],
  ['Fassung von anderswo', false, true],
  ['Beide behalten', true, true],
] as const) {
  test(`two windows change the same sentence: „${choice}“ is what is saved, and the change elsewhere is kept`, async ({ desk, page }) => {
    test.slow();
    await enterRoom(page, desk, '#/chapters/arbeit');
    const second = await secondWindow(page, desk);
    await writeBefore(page, 'Menschen aus der EU', 'Kurz gesagt: ');
    await writeBefore(second, 'Menschen aus der EU', 'Zuerst: ');
    await second.getByText('Das Jobcenter und die').or(second.getByText('helfen bei der Suche')).first().click();
    await second.keyboard.press('End');
    await second.keyboard.type(' Auch abends.');
    await second.keyboard.press('Control+s');
    await expect.poll(() => chapter(desk)).toContain('Auch abends.');

    await page.keyboard.press('Control+s');
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('Kurz gesagt:');
    await expect(question).toContainText('Zuerst:');
    expect(await chapter(desk)).not.toContain('Kurz gesagt:');
    await question.getByText(choice).click();
    await question.getByRole('button', { name: 'So speichern' }).click();
    await expect(question).toBeHidden();
    const saved = await chapter(desk);
    expect([saved.includes('Kurz gesagt:'), saved.includes('Zuerst:'), saved.includes('Auch abends.')]).toEqual([mine, theirs, true]);
    await expect(page.getByRole('textbox', { name: 'Text des Kapitels' })).toContainText('Auch abends.');
  });
}
