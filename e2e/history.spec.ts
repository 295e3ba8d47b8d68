import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Desk } from './desk.ts';
import { enterRoom, expect, ROOT, showRoom, test } from './desk.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const file = (desk: Desk, path: string): Promise<string> => readFile(join(desk.folder, path), 'utf8');
const versions = (page: Page) => page.getByRole('list', { name: 'Stände' }).getByRole('button');

async function rewrite(page: Page, chapter: string, place: string, words: string): Promise<void> {
  await showRoom(page, `#/chapters/${chapter}`);
  await page.getByRole('textbox', { name: 'Text des Kapitels' }).getByText(place).click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Gespeichert.*Absatz veraltet|Keine Übersetzung ist dadurch veraltet/)).toBeVisible();
}

async function bringBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Zurückholen' }).click();
  await expect(page.getByText(/ (?:ist|sind) zurückgeholt\.$/)).toBeVisible();
}

test('each save is a version in words; one chapter is taken back and the work on another stays', async ({ desk, page }) => {
  test.slow();
  const before = await file(desk, 'chapters/arbeit/chapter.md');
  await enterRoom(page, desk, '#/history');
  await expect(versions(page)).toHaveCount(1);
  await rewrite(page, 'arbeit', 'Menschen aus der EU', ' Ein Irrtum.');
  await rewrite(page, 'wohnen', 'Wohnungen sind knapp', ' Geben Sie nicht auf.');

  await showRoom(page, '#/history');
  await expect(versions(page).filter({ hasText: 'Wohnen: 1 Absatz geändert' })).toBeVisible({ timeout: 60_000 });
  await versions(page).filter({ hasText: 'Arbeit: 1 Absatz geändert' }).click();
  await expect(page.locator('.version-piece ins')).toContainText('Ein Irrtum.');

  // By the chapter's own menu: its versions alone.
  await showRoom(page, '#/chapters/arbeit');
  await page.getByRole('button', { name: 'Weitere Befehle' }).click();
  await page.getByRole('menuitem', { name: 'Frühere Stände' }).click();
  await expect(versions(page)).toHaveCount(2);
  await versions(page).last().click();
  await bringBack(page);
  expect(await file(desk, 'chapters/arbeit/chapter.md')).toBe(before);
  expect(await file(desk, 'chapters/wohnen/chapter.md')).toContain('Geben Sie nicht auf.');
  // The way back is a version too.
  await expect(versions(page)).toHaveCount(3);
});

test('one paragraph is brought back alone, and what was written since stays', async ({ desk, page }) => {
  test.slow();
  const before = await file(desk, 'chapters/arbeit/chapter.md');
  await enterRoom(page, desk, '#/history');
  await expect(versions(page)).toHaveCount(1);
  await rewrite(page, 'arbeit', 'Menschen aus der EU', ' Ein Irrtum.');
  await showRoom(page, '#/history');
  await expect(versions(page).filter({ hasText: 'Arbeit: 1 Absatz geändert' })).toBeVisible({ timeout: 60_000 });
  await rewrite(page, 'wohnen', 'Wohnungen sind knapp', ' Geben Sie nicht auf.');
  // Somebody goes on in the same chapter with an editor of their own.
  const since = `${await file(desk, 'chapters/arbeit/chapter.md')}\nDas kam danach dazu.\n`;
  await writeFile(join(desk.folder, 'chapters/arbeit/chapter.md'), since);

  await showRoom(page, '#/history');
  await versions(page).filter({ hasText: 'Arbeit: 1 Absatz geändert' }).click();
  await page.getByRole('button', { name: 'Nur das zurückholen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Absatz: welche Fassung?' });
  await expect(dialog.locator('blockquote')).toHaveCount(2);
  await expect(dialog.locator('blockquote').last()).toContainText('Ein Irrtum.');
  await dialog.getByRole('button', { name: 'Diese Fassung zurückholen' }).first().click();
  await expect(page.getByText('Die Stelle ist zurückgeholt, alles andere ist geblieben.')).toBeVisible();
  expect(await file(desk, 'chapters/arbeit/chapter.md')).toBe(`${before}\nDas kam danach dazu.\n`);
  expect(await file(desk, 'chapters/wohnen/chapter.md')).toContain('Geben Sie nicht auf.');
});

test('the folder is brought back as it was when an edition was printed', async ({ desk, page }) => {
  test.slow();
  await enterRoom(page, desk, '#/editions/anmeldung-checkliste');
  await page.getByRole('button', { name: 'Nur Deutsch' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('„Wohnung anmelden“ ist gespeichert.')).toBeVisible();
  await page.getByRole('button', { name: 'Drucken und ausgeben' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ausgeben', exact: true }).click();
  await expect(page.getByText('Die Dateien liegen in')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Fertig' }).click();
  const printed = await file(desk, 'chapters/wohnen/chapter.md');
  await rewrite(page, 'wohnen', 'Wohnungen sind knapp', ' Nach dem Druck.');

  await showRoom(page, '#/history/edition/anmeldung-checkliste');
  await expect(versions(page).filter({ hasText: 'Ausgabe „Wohnung anmelden“ vom' })).toBeVisible();
  await showRoom(page, '#/history/edition/wegweiser');
  await page.getByText('Nur gedruckte').click();
  await expect(page.getByText('Noch nichts gedruckt')).toBeVisible();
  await showRoom(page, '#/history');
  await expect(versions(page)).toHaveCount(1);
  await expect(versions(page)).toContainText('Ausgabe „Wohnung anmelden“ vom');
  await bringBack(page);
  expect(await file(desk, 'chapters/wohnen/chapter.md')).toBe(printed);
  // What was written since is still in the history.
  await page.getByText('Nur gedruckte').click();
  await expect(versions(page).filter({ hasText: 'Wohnen: 1 Absatz geändert' }).first()).toBeVisible();
});

test('one language is looked at and taken back alone; German and the other languages stay', async ({ desk, page }) => {
  test.slow();
  await enterRoom(page, desk, '#/history');
  await expect(versions(page)).toHaveCount(1);
  const [arabic, ukrainian] = ['chapters/arbeit/ar.json', 'chapters/arbeit/uk.json'];
  const before = await file(desk, arabic);
  for (const path of [arabic, ukrainian])
    await writeFile(join(desk.folder, path), (await file(desk, path)).replace(/("target": ")[^"]*"/, '$1Ein Irrtum"'));
  await rewrite(page, 'arbeit', 'Menschen aus der EU', ' Mit Sorgfalt.');

  await showRoom(page, '#/translate/ar/chapter~arbeit');
  await page.getByRole('button', { name: 'Frühere Stände' }).click();
  await expect(page.getByRole('button', { name: 'Arabisch Sprache' })).toBeVisible();
  await expect(versions(page)).toHaveCount(2, { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Arbeit \(Arabisch\)/);
  await versions(page).last().click();
  await bringBack(page);
  expect(await file(desk, arabic)).toBe(before);
  for (const [path, words] of [
    [ukrainian, 'Ein Irrtum'],
    ['chapters/arbeit/chapter.md', 'Mit Sorgfalt.'],
  ] as const)
    expect(await file(desk, path)).toContain(words);

  // The same of the whole folder: its versions in this language alone.
  await page.getByRole('link', { name: 'Ganzer Ordner' }).click();
  const german = versions(page).filter({ hasText: 'Arbeit: 1 Absatz geändert' });
  await expect(german).toBeVisible();
  await page.getByRole('button', { name: 'Alle Sprachen Sprache' }).click();
  await page.getByRole('option', { name: 'Ukrainisch' }).click();
  await expect(page).toHaveURL(/#\/history\/language\/uk/);
  await expect(german).toHaveCount(0);
  await expect(versions(page).first()).toContainText('Arbeit (Ukrainisch)');
});

test('the menu of a contact leads to its versions', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/contacts/buergerbuero');
  await page.getByRole('button', { name: 'Weitere Befehle' }).click();
  await page.getByRole('menuitem', { name: 'Frühere Stände' }).click();
  await expect(page).toHaveURL(/#\/history\/contact\/buergerbuero/);
  await expect(versions(page)).toHaveCount(1, { timeout: 30_000 });
});

/** What a program sees whose computer is a year ahead. */
const A_YEAR_AHEAD = `--import=data:text/javascript,${encodeURIComponent('const now = Date.now; Date.now = () => now() + 31_536_000_000;')}`;

test('a clock that was a year ahead is said among the versions, which are in their right order', async ({ home, page, startHost }) => {
  test.slow();
  const folder = join(home, 'content');
  await cp(join(ROOT, 'content'), folder, { recursive: true });
  const wrong = await startHost([`--folder=${folder}`], home, { NODE_OPTIONS: A_YEAR_AHEAD });
  await page.goto(wrong.invitation);
  await showRoom(page, '#/history');
  await expect(versions(page)).toHaveCount(1, { timeout: 30_000 });
  await wrong.stop();
  const right = await startHost([`--folder=${folder}`]);
  await page.goto(right.invitation);
  await expect(page.getByRole('table').or(page.getByRole('list', { name: 'Stände' }))).toBeVisible();
  await rewrite(page, 'arbeit', 'Menschen aus der EU', ' Ein Satz.');
  await showRoom(page, '#/history');
  await expect(versions(page).first()).toContainText('Arbeit: 1 Absatz geändert');
  await expect(page.getByText('Prüfen Sie Datum und Uhrzeit dieses Rechners')).toBeVisible();
});
