import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityFindings } from './axe.ts';
import { enterRoom, expect, ROOT, showRoom, test } from './desk.ts';

test('settings that break while the desk is open are said above all rooms, and forgotten once they are mended', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/contacts/buergerbuero');
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Bürgerbüro am Markt');
  const path = join(desk.folder, 'workspace.json');
  const whole = await readFile(path, 'utf8');
  await writeFile(path, whole.slice(0, 30));
  const trouble = page.getByRole('alert').filter({ hasText: 'Was Sie getippt haben, steht noch hier' });
  await expect(trouble).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toHaveValue('Bürgerbüro am Markt');
  await writeFile(path, whole);
  await expect(trouble).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toHaveValue('Bürgerbüro am Markt');
});

test('a folder that vanishes is said and found again by itself, and what happens in it is heard again', async ({ desk, page }) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await rename(desk.folder, `${desk.folder}-away`);
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  const trouble = page.getByRole('alert').filter({ hasText: 'Was Sie getippt haben, steht noch hier' });
  await expect(trouble).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await rename(`${desk.folder}-away`, desk.folder);
  await expect(trouble).toBeHidden({ timeout: 20_000 });
  const path = join(desk.folder, 'workspace.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('Stadt Lindenfurt', 'Stadt Lindenfurt am Fluss'));
  await expect(page.getByRole('heading', { level: 1, name: 'Stadt Lindenfurt am Fluss' })).toBeVisible();
});

test('the host gone: what was typed stays, and the page goes on with a host that is started again', async ({
  desk,
  page,
  context,
  startHost,
}) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/contacts/buergerbuero');
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Bürgerbüro am Markt');
  await desk.stop();
  await page.keyboard.press('Control+s');
  // What to do is said once, above; beside the button that it was not saved.
  await expect(page.locator('.kept-save').getByRole('alert')).toHaveText(/^Mappe antwortet nicht mehr\.\s*(?:Erneut versuchen)?$/);
  await expect(page.getByText('lassen Sie diese Seite offen')).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toHaveValue('Bürgerbüro am Markt');
  const again = await startHost([`--folder=${desk.folder}`, `--port=${new URL(desk.origin).port}`]);
  const invited = await context.newPage();
  await invited.goto(again.invitation);
  await expect(invited.getByRole('heading', { level: 1 })).toBeVisible();
  await invited.close();
  await expect(page.getByText('lassen Sie diese Seite offen')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toHaveValue('Bürgerbüro am Markt');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => readFile(join(desk.folder, 'contacts/buergerbuero.json'), 'utf8')).toContain('Bürgerbüro am Markt');
});

test('the invitation of a host that is started again at the same address lets the tab in that is open, where it was', async ({
  desk,
  page,
  startHost,
}) => {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/contacts/buergerbuero');
  const name = page.getByRole('textbox', { name: 'Name', exact: true }).first();
  await name.fill('Bürgerbüro am Markt');
  await desk.stop();
  await expect(page.getByText('lassen Sie diese Seite offen')).toBeVisible();
  const again = await startHost([`--folder=${desk.folder}`, `--port=${new URL(desk.origin).port}`]);
  await page.goto(again.invitation);
  await expect(page).toHaveURL(/#\/contacts\/buergerbuero$/);
  await expect(page.getByText('lassen Sie diese Seite offen')).toHaveCount(0);
  await expect(name).toHaveValue('Bürgerbüro am Markt');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => readFile(join(desk.folder, 'contacts/buergerbuero.json'), 'utf8')).toContain('Bürgerbüro am Markt');
});

test('half a workspace is completed: from the history, or anew around the texts', async ({ home, page, startHost }) => {
  const folder = join(home, 'halb');
  await mkdir(join(folder, 'chapters/arbeit'), { recursive: true });
  await writeFile(join(folder, 'chapters/arbeit/chapter.md'), '---\ntitle: Arbeit\n---\n\nEin Satz.\n');
  await writeFile(join(folder, 'chapters/arbeit/uk.json'), '{"version":1,"segments":{}}');
  const host = await startHost([`--folder=${folder}`]);
  await page.goto(host.invitation);
  await expect(page.getByRole('alert')).toContainText('lässt sich nicht öffnen');
  await expect(page.getByRole('alert')).not.toContainText('kein Mappe-Ordner');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Einstellungen zurückholen' }).click();
  await page.getByLabel('Name des Ortes').fill('Altstadt');
  await page.getByRole('button', { name: 'Neue Einstellungen anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Altstadt' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Ukrainisch' })).toBeVisible();
});

test('what is deleted while somebody writes it is said in its room, and saved again when they want it', async ({ desk, page }) => {
  await enterRoom(page, desk, '#/chapters/arbeit');
  await page.getByText('Menschen aus der EU').click();
  await page.keyboard.press('End');
  await page.keyboard.type('Noch da. ');
  await rm(join(desk.folder, 'chapters/arbeit'), { recursive: true });
  await expect(page.getByText('Dieses Kapitel hat inzwischen jemand gelöscht.')).toBeVisible();
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('alertdialog', { name: 'Inzwischen gelöscht' });
  await dialog.getByRole('button', { name: 'Später entscheiden' }).click();
  await expect(page.locator('.writing-text')).toContainText('Noch da.');
  await page.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Wieder anlegen' }).click();
  await expect(page.getByText(/^Gespeichert/).first()).toBeVisible();
  await expect(page.getByText('Dieses Kapitel hat inzwischen jemand gelöscht.')).toHaveCount(0);
  expect(await readFile(join(desk.folder, 'chapters/arbeit/chapter.md'), 'utf8')).toContain('Noch da.');

  await showRoom(page, '#/contacts/tafel');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Tafel Neu');
  await rm(join(desk.folder, 'contacts/tafel.json'));
  await expect(page.getByText('Inzwischen hat jemand das hier gelöscht.')).toBeVisible();
  await page.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Wieder anlegen' }).click();
  await expect(page.getByText('Inzwischen hat jemand das hier gelöscht.')).toHaveCount(0);
  expect(await readFile(join(desk.folder, 'contacts/tafel.json'), 'utf8')).toContain('Tafel Neu');
});

test('a folder of a newer version, and one that is none of ours, are said with a way on', async ({ home, page, startHost }) => {
  const folder = join(home, 'neuer');
  await mkdir(folder);
  await writeFile(join(folder, 'workspace.json'), '{"mappe":"workspace","version":9,"place":{"name":"Neustadt"}}');
  const host = await startHost([`--folder=${folder}`]);
  await page.goto(host.invitation);
  await expect(page.getByRole('alert')).toContainText('neueren');
  expect((await page.getByRole('alert').innerText()).match(/nichts geändert/g)).toHaveLength(1);
  await expect(page.getByRole('button', { name: 'Einstellungen zurückholen' })).toHaveCount(0);
  await rm(join(folder, 'workspace.json'));
  await writeFile(join(folder, 'seite.md'), '# Seite\n');
  await expect(page.getByRole('button', { name: 'Seiten übernehmen' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Das ist kein Mappe-Ordner');
  await page.getByRole('button', { name: 'Beispiel ansehen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lindenfurt' })).toBeVisible();
});

test('a folder that may not be written is said so when it is opened, read all the same, and the note goes with its reason', async ({
  home,
  page,
  startHost,
}) => {
  test.skip(process.platform === 'win32', 'rights are given otherwise there');
  const folder = join(home, 'content');
  await cp(join(ROOT, 'content'), folder, { recursive: true });
  await chmod(folder, 0o555);
  const host = await startHost([`--folder=${folder}`]);
  await page.goto(host.invitation);
  const note = page.getByText('schreibgeschützt');
  await expect(note).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await chmod(folder, 0o755);
  await expect(note).toHaveCount(0);
});

test('a chapter that is open shows what somebody else saves; what was typed meanwhile stays, and a save brings both together', async ({
  desk,
  page,
}) => {
  const path = join(desk.folder, 'chapters/arbeit/chapter.md');
  const addLine = async (line: string): Promise<void> => writeFile(path, `${await readFile(path, 'utf8')}\n${line}\n`);
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, '#/chapters/arbeit');
  const text = page.getByRole('textbox', { name: 'Text des Kapitels' });
  await expect(text).toContainText('Fragen Sie zuerst');
  await addLine('Das kam von nebenan.');
  await expect(text).toContainText('Das kam von nebenan.');
  await expect(page.getByText('Sie sehen den neuen Text.')).toBeVisible();

  await text.getByText('Fragen Sie zuerst').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mein Satz.');
  await addLine('Und das auch.');
  await expect(page.getByText('Beim Speichern führt Mappe beides zusammen.')).toBeVisible();
  await expect(text).not.toContainText('Und das auch.');
  await page.keyboard.press('Control+s');
  await expect(text).toContainText('Und das auch.');
  const saved = await readFile(path, 'utf8');
  for (const line of ['Das kam von nebenan.', 'Mein Satz.', 'Und das auch.']) expect(saved).toContain(line);
});
