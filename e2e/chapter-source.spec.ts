import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './desk.ts';
import { fileOf, openChapter, textOf } from './open-chapter.ts';

test('the source shows the file as it is, and what is written there is written in the text', async ({ desk, page }) => {
  const before = await fileOf(desk, 'arbeit');
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Quelltext', { exact: true }).click();
  const source = page.getByRole('textbox', { name: 'Quelltext in Markdown' });
  await expect(source).toHaveValue(before);
  // Long lines are broken, and the numbers know where.
  const heights = () =>
    page.locator('.source > *').evaluateAll((parts) => parts.map(({ scrollHeight, scrollWidth }) => [scrollHeight, scrollWidth]));
  const [numbers, field] = await heights();
  expect(numbers).toEqual(field);
  const changed = before.replace('brauchen Sie meistens:', 'brauchen Sie fast immer:');
  await source.fill(changed);
  await page.getByText('Text', { exact: true }).click();
  await expect(textOf(page).getByText('fast immer')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. .*Absatz veraltet/)).toBeVisible();
  expect(await fileOf(desk, 'arbeit')).toBe(changed);
});

test('undo goes back over the whole session, whichever view a change was made in and whichever is open', async ({ desk, page }) => {
  const before = await fileOf(desk, 'arbeit');
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('End');
  await page.keyboard.type('Im Text. ');
  await page.getByText('Quelltext', { exact: true }).click();
  const source = page.getByRole('textbox', { name: 'Quelltext in Markdown' });
  await expect(source).toHaveValue(/Im Text\. /);
  const withText = await source.inputValue();
  await source.fill(withText.replace('brauchen Sie meistens:', 'brauchen Sie fast immer:'));
  // In the source: first what was written there, then what was typed in the text.
  await source.press('Control+z');
  await expect(source).toHaveValue(withText);
  await source.press('Control+z');
  await expect(source).toHaveValue(before);
  await source.press('Control+y');
  await source.press('Control+Shift+z');
  await expect(source).toHaveValue(/fast immer/);
  // In the title a word is one step, as in the text.
  await page.getByText('Text', { exact: true }).click();
  const title = page.locator('.head-fields input').first();
  await title.press('End');
  await page.keyboard.type(' und Beruf');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue('Arbeit');
  await page.getByText('Quelltext', { exact: true }).click();
  // With the focus on the button of the view: no click into the text is needed.
  await page.getByText('Text', { exact: true }).click();
  await expect(textOf(page).getByText('fast immer')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(textOf(page).getByText('fast immer')).toHaveCount(0);
  await expect(textOf(page).getByText('Im Text.')).toBeVisible();
});

test('who changes their mind while the source is being written stays in the text', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  const views = page.getByRole('radiogroup', { name: 'Ansicht' });
  await views.evaluate(async (group) => {
    const [text, source] = group.querySelectorAll('input');
    source?.click();
    // The choice is drawn by then, and no worker has answered.
    await Promise.resolve();
    text?.click();
  });
  await page.waitForTimeout(500);
  await expect(views.getByRole('radio', { name: 'Text', exact: true })).toBeChecked();
  await expect(textOf(page)).toBeVisible();
});

test('undo in an empty field of a question leaves the text behind it', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Im Text.');
  await page.keyboard.press('Control+k');
  await expect(page.locator('.palette-input')).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(textOf(page)).toContainText('Im Text.');
});

test('the source shows what a save brings in from somebody else, so that going on in it takes nothing back', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Quelltext', { exact: true }).click();
  const source = page.getByRole('textbox', { name: 'Quelltext in Markdown' });
  const before = await source.inputValue();
  await source.fill(before.replace('brauchen Sie meistens:', 'brauchen Sie fast immer:'));
  await writeFile(
    join(desk.folder, 'chapters/arbeit/chapter.md'),
    before.replace('Sonst hilft das Jobcenter.', 'Sonst hilft das Sozialamt.'),
  );
  await page.keyboard.press('Control+s');
  await expect(source).toHaveValue(/fast immer[^]*Sonst hilft das Sozialamt/);
  await source.press('Control+End');
  await page.keyboard.type('Ende.');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => fileOf(desk, 'arbeit')).toContain('Ende.');
  expect(await fileOf(desk, 'arbeit')).toContain('Sonst hilft das Sozialamt.');
});

test('the lines of the source stay where they are when a save says what it meant', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Quelltext', { exact: true }).click();
  const source = page.getByRole('textbox', { name: 'Quelltext in Markdown' });
  await source.press('Control+End');
  await page.keyboard.type('Ein Satz mehr.');
  await expect(page.getByText(/^Beim Speichern – /)).toBeVisible();
  const top = async (): Promise<number> => source.evaluate((field) => field.getBoundingClientRect().top - field.scrollTop);
  const written = await top();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert\. /)).toBeVisible();
  expect(Math.abs((await top()) - written)).toBeLessThan(2);
});
