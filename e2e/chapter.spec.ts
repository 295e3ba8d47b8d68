import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Desk } from './desk.ts';
import { expect, prefer, ROOT, test } from './desk.ts';
import { findViolations } from './find-violations.ts';

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
  await page.getByRole('button', { name: 'Sprache der Vorschau' }).click();
  await page.getByRole('option', { name: 'Arabisch' }).click();
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

test('what can be inserted stands under headings, is found by its name across all of them, and is told by its place', async ({
  desk,
  page,
}) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.getByRole('button', { name: 'Einfügen' }).click();
  const menu = page.getByRole('menu', { name: 'Einfügen' });
  await expect(menu.getByRole('group')).toHaveCount(6);
  await expect(menu.getByRole('group', { name: 'Kästen' }).getByRole('menuitem')).toHaveText(['Tipp', 'Wichtig', 'Notfall']);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' /');
  const list = page.getByRole('listbox', { name: 'Einfügen' });
  await expect(list.getByRole('group', { name: 'Kontakte und Angebote' }).getByRole('option')).toHaveCount(3);
  expect(await findViolations(page)).toEqual([]);
  for (let down = 0; down < 6; down++) await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toContainText('Nummerierte Liste');
  await page.keyboard.type('kon');
  await expect(list.getByRole('option').first()).toContainText('Kontakt');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(list.getByRole('group')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Kontakt einfügen' })).toBeVisible();
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

test('the grip of a block stands beside it from the first move of the mouse on', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  const block = textOf(page).getByRole('heading', { name: 'Darf ich arbeiten?' });
  await block.hover();
  const topOf = async (part: typeof block): Promise<number> => (await part.boundingBox())?.y ?? Number.NaN;
  expect(Math.abs((await topOf(page.locator('.block-handle'))) - (await topOf(block)))).toBeLessThan(10);
});

test('a block is dragged by its grip, with a line where it will stand, in the smallest window too', async ({ desk, page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openChapter(desk, page, 'arbeit');
  const blocks = textOf(page).locator(':scope > *');
  const first = textOf(page).getByRole('heading', { name: 'Darf ich arbeiten?' });
  const second = textOf(page).getByText('Menschen aus der EU');
  await first.hover();
  const grip = await page.locator('.block-handle').boundingBox();
  const below = await second.boundingBox();
  if (!grip || !below) throw new Error('There is no grip to take.');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(below.x + 60, below.y + 20, { steps: 8 });
  await page.mouse.move(below.x + 60, below.y + below.height - 3, { steps: 8 });
  const line = await page.locator('.drop-cursor').boundingBox();
  expect(line?.width).toBeGreaterThan(200);
  expect(Math.abs((line?.y ?? 0) - (below.y + below.height))).toBeLessThan(24);
  await page.mouse.up();
  await expect(blocks.first()).toContainText('Menschen aus der EU');
  await expect(blocks.nth(1)).toHaveText('Darf ich arbeiten?');
  await expect(page.locator('.drop-cursor')).toHaveCount(0);
});

test('a key makes a heading of a paragraph and back, and leaves to AltGr what it types', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  const words = 'Das Jobcenter und die Agentur für Arbeit';
  await textOf(page).getByText(words).click();
  await page.keyboard.press('Alt+Shift+Digit2');
  const heading = textOf(page).getByRole('heading', { level: 3, name: words });
  await expect(heading).toBeVisible();
  // As Windows tells "²" of a German keyboard.
  const isTyped = await textOf(page).evaluate((element) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: '²', code: 'Digit2', keyCode: 50, ctrlKey: true, altKey: true, bubbles: true, cancelable: true }),
    ),
  );
  expect(isTyped).toBe(true);
  await page.keyboard.press('Alt+Shift+Digit0');
  await expect(heading).toHaveCount(0);
  await expect(textOf(page).getByText(words)).toBeVisible();
});

test('keys alone move a block, insert a contact behind "/", and undo both', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  const heading = textOf(page).getByRole('heading', { name: 'Darf ich arbeiten?' });
  await heading.click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(textOf(page).locator(':scope > *').nth(1)).toHaveText('Darf ich arbeiten?');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  // What a box is called elsewhere finds it too.
  await page.keyboard.type('/hinweis');
  await expect(page.getByRole('option', { name: /^Tipp/ })).toBeVisible();
  for (let sign = 0; sign < '/hinweis'.length; sign++) await page.keyboard.press('Backspace');
  await page.keyboard.type('/konta');
  await expect(page.getByRole('option', { name: /^Kontakt/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('jobcenter');
  const office = page.getByRole('option', { name: /Jobcenter Lindenfurt/ });
  await expect(office).toHaveAttribute('data-focused', 'true');
  // Nothing goes on behind the question.
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Enter');
  await expect(office).toHaveAttribute('aria-selected', 'true');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nicht gespeichert')).toBeVisible();
  await expect(textOf(page).getByRole('group', { name: 'Kontakt: Jobcenter Lindenfurt' })).toHaveCount(2);
  for (let step = 0; step < 8; step++) await page.keyboard.press('Control+z');
  await expect(textOf(page).getByRole('group', { name: 'Kontakt: Jobcenter Lindenfurt' })).toHaveCount(1);
  await expect(textOf(page).locator(':scope > *').first()).toHaveText('Darf ich arbeiten?');
});

test('a file that is no picture is refused before anybody describes it, and a picture is seen while one does', async ({ desk, page }) => {
  await openChapter(desk, page, 'arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.getByRole('button', { name: 'Einfügen' }).click();
  await page.getByRole('menuitem', { name: /^Bild/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Bild einfügen' });
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({ name: 'Foto.png', mimeType: 'image/png', buffer: Buffer.from('kein Bild') });
  await expect(dialog.getByRole('alert')).toHaveText(/^„Foto\.png“ ist kein Bild/);
  await dialog.getByRole('textbox', { name: 'Was ist zu sehen?' }).fill('Ein grünes Quadrat');
  await expect(dialog.getByRole('button', { name: 'Einfügen' })).toBeDisabled();
  const square = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="green"/></svg>';
  await choose.setInputFiles({ name: 'Quadrat.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(square) });
  await expect(dialog.getByText('Gewählt: Quadrat.svg')).toBeVisible();
  await expect.poll(async () => dialog.locator('img').evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(40);
  await dialog.getByRole('button', { name: 'Einfügen' }).click();
  await expect(textOf(page).getByRole('img', { name: 'Ein grünes Quadrat' })).toBeVisible();
});

test('on a laptop all tools of the text stand in one line, in a table too', async ({ desk, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openChapter(desk, page, 'aufenthalt');
  const tools = page.getByRole('toolbar');
  await expect(tools.getByRole('button', { name: 'Einfügen' })).toBeVisible();
  const alone = (await tools.boundingBox())?.height ?? 0;
  expect(alone).toBeLessThan(60);
  await textOf(page).getByRole('cell').first().click();
  await expect(tools.getByRole('button', { name: 'Tabelle bearbeiten' })).toBeVisible();
  expect((await tools.boundingBox())?.height).toBe(alone);
});
