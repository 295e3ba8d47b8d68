import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, prefer, test } from './desk.ts';
import { fileOf, openChapter, textOf } from './open-chapter.ts';

test('who looks something up elsewhere comes back to what they were writing, to the last key', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Noch nicht fertig');
  // No pause in which it could have been written down.
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakte' })).toBeVisible();
  await page.goBack();
  await expect(textOf(page)).toContainText('Noch nicht fertig');
  await expect(page.getByText('Nicht gespeichert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Weiterschreiben' })).toBeHidden();
  await page.getByText('ein kurzes Anschreiben').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Und dies.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. .*2 Absätze veraltet/)).toBeVisible();
  const saved = await fileOf(desk, 'arbeit');
  expect(saved).toContain('Noch nicht fertig');
  expect(saved).toContain('Und dies.');
  // Nothing of it is offered once more.
  await page.keyboard.press('Alt+4');
  await page.goBack();
  await expect(textOf(page)).toContainText('Und dies.');
  await expect(page.getByRole('button', { name: 'Weiterschreiben' })).toBeHidden();
});

test('who comes back and saves at once is not offered what is saved', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.type('Kurz. ');
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Kontakte' })).toBeVisible();
  await page.goBack();
  await textOf(page).press('Control+s');
  await expect(page.getByText(/^Gespeichert\. /)).toBeVisible();
  await page.keyboard.press('Alt+4');
  await page.goBack();
  await expect(textOf(page)).toContainText('Kurz.');
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Weiterschreiben' })).toBeHidden();
});

test('the text stays where it is when the first key says what saving will mean, and when a save says what it meant', async ({
  desk,
  page,
}) => {
  await openChapter(desk, page, 'arbeit');
  const before = await page.locator('.writing').boundingBox();
  const line = page.getByText('Menschen aus der EU');
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(page.getByText(/^Beim Speichern – 6 Sprachen/)).toBeVisible();
  expect((await page.locator('.writing').boundingBox())?.y).toBe(before?.y);
  const top = async (): Promise<number> => (await line.boundingBox())?.y ?? Number.NaN;
  const written = await top();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Gespeichert. 6 Sprachen')).toBeVisible();
  expect(Math.abs((await top()) - written)).toBeLessThan(2);
});

for (const [where, text] of [
  ['a long', ''],
  ['a short', '---\ntitle: Arbeit\n---\n\nMenschen aus der EU\n'],
] as const)
  test(`the text of ${where} chapter stays where it is when it is saved by the button, far from the cursor`, async ({ desk, page }) => {
    if (text !== '') await writeFile(join(desk.folder, 'chapters/arbeit/chapter.md'), text);
    await openChapter(desk, page, 'arbeit');
    const line = page.getByText('Menschen aus der EU');
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await expect(page.getByRole('button', { name: 'Speichern', exact: true })).toBeEnabled();
    const top = async (): Promise<number> => (await line.boundingBox())?.y ?? Number.NaN;
    const written = await top();
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect(page.getByText(/^Gespeichert\. /)).toBeInViewport({ ratio: 1 });
    expect(Math.abs((await top()) - written)).toBeLessThan(2);
  });

test('what a save meant stays in sight with large text, and lies over no line once somebody writes on', async ({ desk, page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openChapter(desk, page, 'arbeit');
  await prefer(page, { textSize: 200 });
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.type('x');
  await page.keyboard.press('Control+s');
  const note = page.getByText(/^Gespeichert\. /);
  await expect(note).toBeInViewport({ ratio: 1 });
  await page.keyboard.type('y');
  await expect(note).not.toBeInViewport();
});

test('a correction of spelling outdates nothing when it is said to be one', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'War nur Rechtschreibung' }).click();
  await expect(page.getByText('Als kleine Korrektur vermerkt')).toBeVisible();
  expect(await readFile(join(desk.folder, 'chapters/arbeit/minor-edits.json'), 'utf8')).toContain('same');
});
