import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, ROOT, test } from './desk.ts';
import { fileOf, openChapter, textOf } from './open-chapter.ts';

test('a sentence is added, saved, and nothing else of the file changes', async ({ desk, page }) => {
  const before = await fileOf(desk, 'arbeit');
  await openChapter(desk, page, 'arbeit');
  const sentence = 'Fragen Sie zuerst';
  await page.getByText(sentence).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Das dauert nicht lange.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. .*Absatz veraltet/)).toBeVisible();
  const after = await fileOf(desk, 'arbeit');
  const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain('Das dauert nicht lange.');
});

/** The words of the preview's PDF, as the press has set them for the last time. */
async function sheetsShown(page: Page): Promise<number> {
  return Number((await page.locator('.sheets').getAttribute('data-shown')) ?? 0);
}

const firstSheet = (page: Page): Promise<string> =>
  page
    .locator('.printed-sheet canvas')
    .first()
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));

test('the printed page beside the text follows what is typed', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  // The press starts with the first page that is looked at.
  await expect(page.locator('.printed-sheet canvas').first()).toBeVisible({ timeout: 45_000 });
  const [before, shown] = [await firstSheet(page), await sheetsShown(page)];
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Kurz gesagt: ');
  await expect.poll(() => sheetsShown(page)).toBeGreaterThan(shown);
  await expect.poll(() => firstSheet(page)).not.toBe(before);
});

test('the printed page is shown in any language and format, and what does not fit is said with a way on', async ({ desk, page }) => {
  await openChapter(desk, page, 'notruf');
  const sheets = page.locator('.printed-sheet canvas');
  await expect(sheets.first()).toBeVisible({ timeout: 45_000 });
  const choose = async (what: 'Sprache' | 'Format', name: string): Promise<void> => {
    await page.getByRole('button', { name: `${what} der Vorschau` }).click();
    await page.getByRole('option', { name }).click();
  };
  const german = await firstSheet(page);
  await choose('Sprache', 'Arabisch');
  await expect.poll(() => firstSheet(page)).not.toBe(german);
  await choose('Format', 'Faltblatt DL, Wickelfalz');
  await expect(sheets).toHaveCount(2);
  const flyer = await sheets.first().boundingBox();
  expect(flyer && flyer.width / flyer.height).toBeCloseTo(297 / 210, 1);
  await choose('Format', 'Blatt A5');
  await expect(page.getByText('Der Text ist zu lang für das Blatt A5')).toBeVisible();
  await expect(sheets).toHaveCount(0);
  await choose('Format', 'Checkliste');
  await expect(page.getByText('steht keine Liste zum Abhaken')).toBeVisible();
  await expect(sheets).toHaveCount(1);
});

test('the printed pages follow the cursor to where it rests', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await expect(page.locator('.printed-sheet canvas').first()).toBeVisible({ timeout: 45_000 });
  const sheets = page.locator('.sheets');
  const scrolled = (): Promise<number> => sheets.evaluate((element) => element.scrollTop);
  expect(await scrolled()).toBe(0);
  await textOf(page).press('Control+End');
  await expect.poll(scrolled).toBeGreaterThan(200);
  await textOf(page).press('Control+Home');
  await expect.poll(scrolled).toBeLessThan(100);
});

test('a key leaves alone the pages that are out of sight', async ({ desk, page }) => {
  const text = await fileOf(desk, 'arbeit');
  await writeFile(join(desk.folder, 'chapters/arbeit/chapter.md'), `${text}${text.replace(/^---.*?---/s, '').repeat(4)}`);
  await openChapter(desk, page, 'arbeit');
  const firstPage = page.locator('.printed-sheet canvas').first();
  await expect(firstPage).toBeVisible({ timeout: 45_000 });
  const isDrawn = (): Promise<boolean> => firstPage.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
  await expect.poll(isDrawn).toBe(true);
  await textOf(page).press('Control+End');
  await expect.poll(isDrawn).toBe(false);
});

/** Puts HTML on the clipboard of the page as another program would, and pastes it. */
async function paste(page: Page, html: string, plain = ''): Promise<void> {
  await textOf(page).evaluate(
    (element, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', data.html);
      clipboardData.setData('text/plain', data.plain);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, plain },
  );
}

test('a text from Word arrives with its lists and links, and is saved as Markdown', async ({ desk, page }) => {
  const word = await readFile(join(ROOT, 'renderer/features/chapter/pasting/fixtures/word-list.html'), 'utf8');
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('Control+Home');
  await paste(page, word);
  await expect(textOf(page).getByText('Einkommen der letzten')).toBeVisible();
  // Editors in the browser say by style what is bold, and wrap all of it in an element that says it is not.
  await paste(
    page,
    '<b style="font-weight:normal"><p><span style="font-weight:700">Nur dies</span> <span style="font-style:italic">so</span> und</p></b>',
  );
  await expect(textOf(page).locator('strong', { hasText: 'Nur dies' })).toHaveText('Nur dies');
  await expect(textOf(page).locator('em', { hasText: 'so' }).last()).toHaveText('so');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: 'Gespeichert.' })).toBeVisible();
  expect(await fileOf(desk, 'arbeit')).toContain('- Ausweis\n  - oder Pass\n- Einkommen der letzten **drei** Monate');
});

test('50 MB on the clipboard or dropped are refused with a sentence, and the text is still there', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  for (const way of ['paste', 'drop'] as const) {
    await textOf(page).evaluate((element, by) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Wort '.repeat(10_000_000));
      const init = { bubbles: true, cancelable: true };
      const { x, y } = element.getBoundingClientRect();
      element.dispatchEvent(
        by === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data, clientX: x + 40, clientY: y + 40 }),
      );
    }, way);
    await expect(page.getByText('Es wurde nichts eingefügt')).toBeVisible();
    await page.getByRole('button', { name: 'Meldung schließen' }).click();
  }
  await expect(page.getByText('Menschen aus der EU')).toBeVisible();
  await expect(page.getByText('Nicht gespeichert')).toBeHidden();
});
