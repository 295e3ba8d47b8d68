import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, showRoom, test } from './desk.ts';

/** Enough that bringing them back takes seconds on any computer: each is written durably by itself. */
const TEXTS = 600;

test('a whole folder that is brought back says how far it is, and is stopped half-way: what is back stays, and the rest is as it was', async ({
  home,
  page,
  startHost,
}) => {
  test.setTimeout(240_000);
  const folder = join(home, 'Neustadt');
  const paths = Array.from({ length: TEXTS }, (_, at) => join(folder, 'chapters', `text-${at}`, 'chapter.md'));
  const write = async (words: string): Promise<void> => {
    for (const path of paths) {
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, `---\ntitle: Text\n---\n\n${words}\n`);
    }
  };
  const haveWords = async (words: string): Promise<number> => {
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    return texts.filter((text) => text.includes(words)).length;
  };
  await write('Wie es war.');
  await writeFile(join(folder, 'workspace.json'), '{"mappe":"workspace","version":1,"place":{"name":"Neustadt"}}');
  await page.goto((await startHost([`--folder=${folder}`])).invitation);
  await expect(page.getByRole('heading', { level: 1, name: 'Neustadt' })).toBeVisible();
  await showRoom(page, '#/history');
  const first = page.getByRole('list', { name: 'Stände' }).getByRole('button').last();
  await expect(first).toBeVisible({ timeout: 60_000 });
  await write('Was nicht hätte sein sollen.');
  // What came from outside has become a version of its own.
  await expect(page.getByRole('list', { name: 'Stände' }).getByRole('button')).toHaveCount(2, { timeout: 90_000 });

  await first.click();
  await page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Zurückholen' }).click();
  const progress = question.getByRole('progressbar', { name: 'Der Stand wird zurückgeholt' });
  await expect(progress).toHaveAttribute('aria-valuenow', /^[1-9]/, { timeout: 60_000 });
  await question.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText(/^Abgebrochen: \d+ Datei.* zurückgeholt, der Rest ist unverändert\.$/)).toBeVisible({ timeout: 60_000 });
  await expect(question).toHaveCount(0);
  const back = await haveWords('Wie es war.');
  expect(back).toBeGreaterThan(0);
  expect(back).toBeLessThan(TEXTS);
});
