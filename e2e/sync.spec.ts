import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { ACCOUNT, startGitServer, WITHOUT_GIT } from '../electron/testing/start-git-server.ts';
import { accessibilityFindings } from './axe.ts';
import { expect, prefer, ROOT, showRoom, test } from './desk.ts';

const CHAPTER = 'chapters/wohnen/chapter.md';

async function connect(page: Page, address: string, token: string): Promise<void> {
  await page.getByLabel('Adresse').fill(address);
  await page.getByLabel('Name auf dem Server').fill(ACCOUNT.user);
  await page.getByLabel('Zugangsschlüssel').fill(token);
  await page.getByRole('button', { name: 'Verbinden und abgleichen' }).click();
}

async function sayInChapter(folder: string, words: string): Promise<void> {
  const path = join(folder, CHAPTER);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/\n\n(?:Der Umzug kostet .*)?\n*$/, `\n\n${words}\n`).replace(/\s*$/, '\n'));
}

test.skip(WITHOUT_GIT !== null, WITHOUT_GIT ?? '');

test('two offices work apart and come together: connect, join, change the same sentence, decide, be offline', async ({
  desk,
  home,
  page,
  browser,
  startHost,
}) => {
  test.setTimeout(180_000);
  const server = await startGitServer(await mkdir(join(home, 'server'), { recursive: true }).then(() => join(home, 'server')));
  const there = join(home, 'there');
  await cp(join(ROOT, 'content'), join(there, 'content'), { recursive: true });
  for (const folder of [desk.folder, join(there, 'content')])
    await writeFile(join(folder, CHAPTER), `${(await readFile(join(folder, CHAPTER), 'utf8')).trimEnd()}\n\nDer Umzug kostet nichts.\n`);
  const second = await startHost([`--folder=${join(there, 'content')}`], there);
  const other = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await page.goto(desk.invitation);
  await other.goto(second.invitation);
  for (const one of [page, other]) {
    await expect(one.getByRole('table')).toBeVisible({ timeout: 30_000 });
    await showRoom(one, '#/sync');
  }
  await page.getByRole('button', { name: 'Verbinden und abgleichen' }).press('Enter');
  await expect(page.getByLabel('Adresse')).toBeFocused();
  await expect(page.getByLabel('Adresse')).toHaveAccessibleDescription(/Geben Sie die Adresse des Servers ein/);
  await expect(page.getByText('Geben Sie den Zugangsschlüssel ein, den Ihre IT Ihnen gegeben hat.')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await connect(page, server.address, ACCOUNT.token);
  await expect(page.getByText('Beide Orte sind auf demselben Stand.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/Zuletzt abgeglichen: /)).toBeVisible();

  await connect(other, server.address.replace('town.git', 'elsewhere.git'), ACCOUNT.token);
  await expect(other.getByRole('alert')).toContainText('dort liegt kein Git-Repository', { timeout: 60_000 });
  await other.getByRole('alert').getByRole('button', { name: 'Verbindung ändern' }).click();
  await connect(other, server.address, 'falsch');
  await expect(other.getByRole('alert')).toContainText('lässt Sie mit diesem Namen und Zugangsschlüssel nicht ein');
  await other.getByRole('alert').getByRole('button', { name: 'Verbindung ändern' }).click();
  await connect(other, server.address, ACCOUNT.token);
  await other.getByRole('button', { name: 'Zusammenführen' }).click();
  await expect(other.getByText(/Beide Orte sind auf demselben Stand|beide Orte sind auf demselben Stand/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Jetzt abgleichen' }).click();
  await expect(page.getByText(/beide Orte sind auf demselben Stand/i)).toBeVisible({ timeout: 60_000 });

  await sayInChapter(desk.folder, 'Der Umzug kostet neun Euro.');
  await sayInChapter(join(there, 'content'), 'Der Umzug kostet zehn Euro.');
  await page.getByRole('button', { name: 'Jetzt abgleichen' }).click();
  await expect(page.getByText(/beide Orte sind auf demselben Stand/i)).toBeVisible({ timeout: 60_000 });
  await other.getByRole('button', { name: 'Jetzt abgleichen' }).click();
  await expect(other.getByText('Eine Stelle haben beide geändert.')).toBeVisible({ timeout: 60_000 });
  expect(await accessibilityFindings(other)).toEqual([]);
  await other.getByRole('button', { name: /^Entscheiden/ }).click();
  const dialog = other.getByRole('alertdialog');
  await expect(dialog).toContainText('zehn');
  await expect(dialog).toContainText('neun');
  expect(await accessibilityFindings(other)).toEqual([]);
  await dialog.getByText('Fassung der anderen Person').click();
  await dialog.getByRole('button', { name: 'So speichern' }).click();
  await expect(other.getByText(/wartet auf Ihre Entscheidung/)).toBeHidden();
  expect(await readFile(join(there, 'content', CHAPTER), 'utf8')).toContain('Der Umzug kostet neun Euro.');

  server.close();
  await page.getByRole('button', { name: 'Jetzt abgleichen' }).click();
  await expect(page.getByText('Das macht nichts: Hier ist alles gespeichert.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await prefer(page, { language: 'en', theme: 'dark' });
  await expect(page.getByRole('heading', { name: 'Sync' })).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  for (const file of ['workspace.json', CHAPTER]) expect(await readFile(join(desk.folder, file), 'utf8')).not.toContain(ACCOUNT.token);
});
