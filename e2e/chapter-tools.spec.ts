import { expect, test } from './desk.ts';
import { findViolations } from './find-violations.ts';
import { openChapter, textOf } from './open-chapter.ts';

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

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
] as const)
  test(`on a laptop of ${width} pixels all tools of the text stand in one line, in a table too`, async ({ desk, page }) => {
    await page.setViewportSize({ width, height });
    await openChapter(desk, page, 'aufenthalt');
    const tools = page.getByRole('toolbar');
    await expect(tools.getByRole('button', { name: 'Einfügen' })).toBeVisible();
    const alone = (await tools.boundingBox())?.height ?? 0;
    expect(alone).toBeLessThan(60);
    await textOf(page).getByRole('cell').first().click();
    await expect(tools.getByRole('button', { name: 'Tabelle bearbeiten' })).toBeVisible();
    expect((await tools.boundingBox())?.height).toBe(alone);
  });
