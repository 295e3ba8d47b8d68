import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enterRoom, expect, joinBen, showRoom, test } from './desk.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('who changed a text is named: in the message, above what is typed, in the question and in what came in; a file changed by hand names nobody', async ({
  desk,
  home,
  page,
  browser,
  startHost,
}) => {
  test.setTimeout(180_000);
  await enterRoom(page, desk, '#/chapters/arbeit');
  const { ben } = await joinBen(desk, home, startHost, browser);
  await showRoom(ben, '#/chapters/arbeit');
  const [text, his] = [page, ben].map((one) => one.getByRole('textbox', { name: 'Text des Kapitels' }));
  if (!text || !his) throw new Error('no chapter');
  await expect(page.getByText('Ben hat diesen Text auch offen.')).toBeVisible({ timeout: 30_000 });
  const path = join(desk.folder, 'chapters/arbeit/chapter.md');

  await his.getByText('Fragen Sie zuerst').click();
  await ben.keyboard.press('End');
  await ben.keyboard.type(' Auch abends.');
  await ben.keyboard.press('Control+s');
  await expect(page.getByText('Ben hat dieses Kapitel geändert. Sie sehen den neuen Text.')).toBeVisible({ timeout: 30_000 });
  await expect(text).toContainText('Auch abends.');

  // The same sentence, and another that only one of them writes.
  await text.getByText('Menschen aus der EU').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Kurz gesagt: ');
  await his.getByText('Menschen aus der EU').click();
  await ben.keyboard.press('Home');
  await ben.keyboard.type('Zuerst: ');
  await ben.keyboard.press('Control+s');
  await expect(page.getByText('Ben hat dieses Kapitel inzwischen geändert. Beim Speichern')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+s');
  const question = page.getByRole('alertdialog', { name: 'Ben hat dieselbe Stelle geändert' });
  await question.getByText('Fassung von Ben').click();
  await question.getByRole('button', { name: 'So speichern' }).click();
  await expect(page.getByText('zusammen mit dem, was Ben inzwischen geändert hat')).toBeVisible();

  await writeFile(path, `${await readFile(path, 'utf8')}\nVon Hand.\n`);
  await expect(page.getByText('Jemand hat dieses Kapitel geändert.')).toBeVisible({ timeout: 30_000 });

  await showRoom(page, '#/contacts/tafel');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Tafel Neu');
  await showRoom(ben, '#/contacts/tafel');
  await ben.getByRole('textbox', { name: 'Name', exact: true }).fill('Tafel Alt');
  await ben.keyboard.press('Control+s');
  await expect(page.getByText('Inzwischen hat Ben hier etwas gespeichert.')).toBeVisible({ timeout: 30_000 });
});
