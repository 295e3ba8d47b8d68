import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, showRoom, test } from './desk.ts';
import { findViolations } from './find-violations.ts';

/** Chapters of the sample, so many times: enough that counting them takes seconds on any computer. */
const TIMES = 50;

test('a large folder that nobody has counted yet can be looked around in at once', async ({ desk, home, page }) => {
  test.slow();
  const large = join(home, 'Gross');
  await cp(desk.folder, large, { recursive: true });
  const chapters = await readdir(join(large, 'chapters'));
  for (const chapter of chapters) {
    for (let copy = 1; copy <= TIMES; copy++) {
      await cp(join(large, 'chapters', chapter), join(large, 'chapters', `${chapter}-${copy}`), { recursive: true });
    }
  }
  await page.goto(desk.invitation);
  const matrix = page.getByRole('table', { name: 'Texte und Sprachen' });
  await expect(matrix).toBeVisible();
  await page.evaluate(async (path) => {
    const headers = { 'content-type': 'application/json', 'x-mappe-token': localStorage.getItem('mappe-token') ?? '' };
    await fetch('/api/call', { method: 'POST', headers, body: JSON.stringify({ call: 'folder.open', input: { path }, language: 'de' }) });
  }, large);

  const progress = page.getByRole('progressbar', { name: 'Die Texte werden gezählt' });
  await expect(progress).toBeVisible();
  // The other rooms wait for the whole, and say how far it is.
  await showRoom(page, '#/contacts');
  await expect(page.getByRole('progressbar', { name: 'Die Texte werden zum ersten Mal gezählt' })).toBeVisible();
  await showRoom(page, '#/overview');
  await expect(progress).toBeVisible();
  await expect(matrix).toHaveAttribute('aria-rowcount', new RegExp(`^\\d{3}$`));
  await expect(matrix.getByRole('link', { name: /, Arabisch: wird gezählt$/ }).first()).toBeVisible();
  // No figure is told of a language before it is whole.
  await expect(page.getByRole('list', { name: 'Sprachen' }).getByRole('link', { name: /Arabisch wird gezählt/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Texte und Sprachen eingrenzen' }).fill('zzz');
  await expect(page.getByText('Nichts passt dazu.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Texte und Sprachen eingrenzen' }).fill('');
  // Last while it counts: on a busy computer this takes as long as the count.
  expect(await findViolations(page)).toEqual([]);

  await expect(progress).toBeHidden({ timeout: 120_000 });
  await expect(page.getByText('wird gezählt')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Veraltet' })).toBeVisible();
  await expect(matrix.getByRole('link', { name: /, Arabisch: aktuell/ }).first()).toBeVisible();
});
