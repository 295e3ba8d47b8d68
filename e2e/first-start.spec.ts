import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { accessibilityFindings } from './axe.ts';
import { expect, test } from './desk.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('somebody who starts for the first time opens the sample with one click, and works in a copy', async ({ home, page, startHost }) => {
  const host = await startHost(['--choose']);
  await page.goto(host.invitation);
  await expect(title(page, 'Willkommen bei Mappe')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Beispiel ansehen' }).click();
  await expect(title(page, 'Lindenfurt')).toBeVisible();
  const copy = join(home, 'data/samples/Lindenfurt/workspace.json');
  expect(JSON.parse(await readFile(copy, 'utf8'))).toMatchObject({ place: { name: 'Lindenfurt' } });
  await host.stop();

  const again = await startHost([]);
  await page.goto(again.invitation);
  await expect(title(page, 'Lindenfurt')).toBeVisible();
});

test('a folder of one’s own is made in four steps, with colours, arms and languages, by keyboard', async ({ home, page, startHost }) => {
  await mkdir(join(home, 'Documents'));
  const host = await startHost(['--choose']);
  await page.goto(host.invitation);
  await page.getByRole('button', { name: 'Eigene Mappe anlegen' }).press('Enter');
  const name = page.getByLabel('Name des Ortes');
  await expect(name).toBeFocused();
  // Who goes on without a name is told what is missing, and led there.
  await page.getByRole('button', { name: 'Weiter' }).press('Enter');
  await expect(page.getByText('Der Ort braucht einen Namen.')).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill('Neustadt');
  await page.getByLabel('Voller Name').fill('Stadt Neustadt an der Probe');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ort erledigt' })).toBeVisible();
  const colour = page.getByRole('textbox', { name: 'Hauptfarbe', description: /Kontrast/ });
  expect((await page.locator('.colour-well').first().boundingBox())?.y).toBeCloseTo((await colour.boundingBox())?.y ?? 0, 0);
  await colour.fill('#7a1f3d');
  const picture = page.locator('input[type=file]');
  await picture.setInputFiles({ name: 'wappen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<html>keins</html>') });
  await expect(page.getByRole('alert')).toContainText('kein Bild');
  const unsafe = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  await picture.setInputFiles({ name: 'wappen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(unsafe) });
  await expect(page.getByText('Herausgenommen: <script>')).toBeVisible();
  const arms = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="50"><path fill="#7a1f3d" d="M0 0h40v50H0z"/></svg>';
  await picture.setInputFiles({ name: 'wappen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(arms) });
  await expect(page.getByRole('img', { name: 'Wappen oder Logo' })).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  // Who looks at the other ways first comes back to what they had typed.
  await page.getByRole('button', { name: 'Zur Auswahl' }).click();
  await page.getByRole('button', { name: 'Vorhandene Mappe öffnen' }).click();
  await expect(page.getByRole('heading', { name: 'Eigene Mappe anlegen' })).toBeHidden();
  await page.getByRole('button', { name: 'Zur Auswahl' }).click();
  await page.getByRole('button', { name: 'Eigene Mappe anlegen' }).click();
  await expect(colour).toHaveValue('#7a1f3d');
  await expect(page.getByRole('img', { name: 'Wappen oder Logo' })).toBeVisible();
  await page.getByRole('button', { name: 'Weiter' }).press('Enter');
  await page.getByRole('button', { name: /Sprache hinzufügen/ }).press('Enter');
  await page.getByRole('option', { name: /^Arabisch/ }).press('Enter');
  await page.getByRole('button', { name: 'Weiter' }).press('Enter');
  await expect(page.getByText(join(home, 'Documents', 'Mappe Neustadt'))).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);
  // What no folder can be called is said beside its field, to which the button leads.
  const called = page.getByLabel('Name des Ordners');
  const proposed = await called.inputValue();
  await called.fill('wo?');
  await page.getByRole('button', { name: 'Mappe anlegen und öffnen' }).press('Enter');
  await expect(called).toBeFocused();
  await expect(called).toHaveAccessibleDescription(/Ein Ordner kann so nicht heißen/);
  await called.fill(proposed);
  await page.getByRole('button', { name: 'Mappe anlegen und öffnen' }).press('Enter');
  await expect(title(page, 'Stadt Neustadt an der Probe')).toBeVisible();
  const settings: unknown = JSON.parse(await readFile(join(home, 'Documents/Mappe Neustadt/workspace.json'), 'utf8'));
  expect(settings).toMatchObject({ languages: [{ tag: 'ar' }], look: { primary: '#7a1f3d', logo: 'media/wappen.svg' } });
  expect(await readFile(join(home, 'Documents/Mappe Neustadt/media/wappen.svg'), 'utf8')).toBe(arms);
});

test('another folder is opened from within the desk, by looking for it, and the former one is among the last', async ({
  desk,
  home,
  page,
}) => {
  await mkdir(join(home, 'Zweite', 'chapters', 'arbeit'), { recursive: true });
  await writeFile(join(home, 'Zweite', 'chapters', 'arbeit', 'chapter.md'), '---\ntitle: Arbeit\n---\n\nEin Satz.\n');
  await writeFile(join(home, 'Zweite', 'workspace.json'), '{"mappe":"workspace","version":1,"place":{"name":"Altstadt"}}');
  await page.goto(desk.invitation);
  await expect(title(page, 'Lindenfurt')).toBeVisible();
  await page.goto(`${desk.origin}/#/chapters/wohnen`);
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.getByRole('button', { name: /Lindenfurt – Ordner wechseln/ }).click();
  await page.getByRole('menuitem', { name: 'Anderen Ordner öffnen' }).click();
  await page.getByLabel('Ordner', { exact: true }).fill(home);
  await page.keyboard.press('Enter');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('row', { name: 'Zweite' }).press('Enter');
  await expect(title(page, 'Altstadt')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Arbeit' })).toBeVisible();
  await page.getByRole('button', { name: /Altstadt – Ordner wechseln/ }).click();
  await page.getByRole('menuitem', { name: 'Anderen Ordner öffnen' }).click();
  await page.getByRole('button', { name: /^Lindenfurt .*content/ }).click();
  await expect(title(page, 'Lindenfurt')).toBeVisible();
});

test('what was asked in one folder never reaches the one that is open by now', async ({ desk, home, page }) => {
  const text = '---\ntitle: Wohnen\n---\n\nNur hier.\n';
  await mkdir(join(home, 'Zweite', 'chapters', 'wohnen'), { recursive: true });
  await writeFile(join(home, 'Zweite', 'chapters', 'wohnen', 'chapter.md'), text);
  await writeFile(join(home, 'Zweite', 'workspace.json'), '{"mappe":"workspace","version":1,"place":{"name":"Altstadt"}}');
  await page.goto(desk.invitation);
  await expect(title(page, 'Lindenfurt')).toBeVisible();
  const answers = await page.evaluate(
    async (path) => {
      const token = localStorage.getItem('mappe-token') ?? '';
      const call = async (
        name: string,
        input: object,
        folder?: string,
      ): Promise<{ ok: boolean; value?: { id?: string }; error?: { code: string } }> => {
        const headers = { 'content-type': 'application/json', 'x-mappe-token': token };
        const body = JSON.stringify({ call: name, input, language: 'de', ...(folder === undefined ? {} : { folder }) });
        return (await fetch('/api/call', { method: 'POST', headers, body })).json();
      };
      const before = (await call('folder.state', {})).value?.id ?? '';
      await call('folder.open', { path });
      return [(await call('overview.read', {}, before)).error?.code, (await call('settings.read', {}, 'x')).error?.code];
    },
    join(home, 'Zweite'),
  );
  expect(answers).toEqual(['folder.switched', 'folder.switched']);
  await expect(title(page, 'Altstadt')).toBeVisible();
});

test('preferences are there again under another port', async ({ home, page, startHost }) => {
  const host = await startHost(['--sample']);
  await page.goto(host.invitation);
  await page.getByRole('link', { name: 'Einstellungen' }).click();
  await page.getByLabel('Ihr Name').fill('Ana Beispiel');
  await page.getByText('dunkel', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect
    .poll(async () => readFile(join(home, 'data/config/settings.json'), 'utf8').catch(() => ''))
    .toMatch(/Ana Beispiel[^]*dark|dark[^]*Ana Beispiel/);
  await host.stop();
  const again = await startHost(['--port=0']);
  expect(again.origin).not.toBe(host.origin);
  await page.goto(again.invitation);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Einstellungen' }).click();
  await expect(page.getByLabel('Ihr Name')).toHaveValue('Ana Beispiel');
});
