import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Translation } from '../shared/model/translation.ts';
import type { Desk } from './desk.ts';
import { enterRoom, expect, showRoom, test } from './desk.ts';

/** Text that is a script wherever somebody takes text for markup. */
const HOSTILE = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script>{{7*7}}javascript:window.ran=1`;
const OFFER = 'abendkurs-a2';
const ROOMS = ['', 'chapters', 'translate', 'contacts', 'offers', 'editions', 'history', 'settings'];

const contentOf = (desk: Desk, path: string): Promise<string> => readFile(join(desk.folder, path), 'utf8');

/** Notes everything by which a script would show itself: it ran, it was stopped by the policy, it asked, it opened a window, it broke the page. */
async function watch(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction('noteSeen', (what: string) => seen.push(what));
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Playwright has just put it there
    const note = (what: string): void => (window as unknown as { noteSeen: (what: string) => void }).noteSeen(what);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      note(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
    );
    // Of the page alone: the worker that draws PDFs reports each drawing that was called off.
    window.addEventListener('error', ({ message }) => note(`error: ${message}`));
    window.addEventListener('unhandledrejection', ({ reason }) => note(`error: ${String(reason)}`));
  });
  page.on('dialog', (dialog) => {
    // The browser's own question before unsaved work is left is none of theirs.
    if (dialog.type() !== 'beforeunload') seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/x')) seen.push(`request: ${request.url()}`);
  });
  return seen;
}

/** The typed text has become neither an element nor a script. */
async function expectText(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'ran' in window,
    made: document.querySelectorAll('img[src="x"], img[onerror], script:not([src]), a[href^="javascript:"]').length,
  }));
  expect(found, where).toEqual({ ran: false, made: 0 });
}

async function fillAndSave(page: Page, fields: readonly string[], isSaved: () => Promise<string>): Promise<void> {
  for (const name of fields) await page.getByRole('textbox', { name, exact: true }).first().fill(HOSTILE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+s');
  await expect.poll(isSaved).toContain('onerror');
}

test.use({ viewport: { width: 1440, height: 900 } });

test('a script stays text in every field that one types into, in every room that shows it, and in files from outside', async ({
  desk,
  page,
}) => {
  test.setTimeout(240_000);
  const seen = await watch(page);
  // From outside: markup in the Markdown itself, and in a translation.
  await appendFile(
    join(desk.folder, 'chapters/geld/chapter.md'),
    `\n${HOSTILE}\n\n<script>window.ran=1</script>\n\n<img src=x onerror="window.ran=1">\n`,
  );
  const arabic = join(desk.folder, 'chapters/wohnen/ar.json');
  const whole: Translation = JSON.parse(await readFile(arabic, 'utf8'));
  const [first, ...others] = Object.entries(whole.segments);
  if (!first) throw new Error('The sample has no Arabic');
  const segments = { ...Object.fromEntries(others.slice(1)), [first[0]]: { ...first[1], target: HOSTILE } };
  await writeFile(arabic, JSON.stringify({ ...whole, segments }, null, 2));

  await enterRoom(page, desk, '#/chapters/arbeit');
  await page.getByText('Fragen Sie zuerst').click();
  await page.keyboard.press('End');
  await page.keyboard.type(HOSTILE);
  await page.keyboard.press('Control+s');
  await expect.poll(async () => contentOf(desk, 'chapters/arbeit/chapter.md')).toContain('onerror');
  await expectText(page, 'a chapter');

  await showRoom(page, '#/translate/ar/chapter~wohnen');
  await expect(page.getByRole('textbox', { name: /^Übersetzung/ })).toBeFocused();
  await page.keyboard.type(HOSTILE);
  await page.keyboard.press('Control+Shift+Enter');
  await expect.poll(async () => (await contentOf(desk, 'chapters/wohnen/ar.json')).split('onerror').length).toBeGreaterThan(2);
  await expectText(page, 'a translation');

  await showRoom(page, '#/contacts/buergerbuero');
  await fillAndSave(page, ['Name', 'Was der Name bedeutet', 'Organisation'], async () => contentOf(desk, 'contacts/buergerbuero.json'));
  await expectText(page, 'a contact');

  await showRoom(page, `#/offers/${OFFER}`);
  await fillAndSave(page, ['Titel', 'Beschreibung'], async () => contentOf(desk, `offers/${OFFER}.json`));
  await expectText(page, 'an offer');

  await showRoom(page, '#/editions/wegweiser');
  await fillAndSave(page, ['Untertitel', 'Herausgeber', 'Weitere Zeilen'], async () => contentOf(desk, 'editions/wegweiser.json'));
  await expectText(page, 'an edition');

  await showRoom(page, '#/settings');
  await page.getByRole('textbox', { name: 'Ihr Name' }).fill(HOSTILE.slice(0, 80));
  await fillAndSave(page, ['Name des Ortes', 'Voller Name', 'Amt oder Büro'], async () => contentOf(desk, 'workspace.json'));
  await expectText(page, 'settings');

  for (const room of [...ROOMS, 'chapters/geld', 'chapters/arbeit', 'translate/ar/chapter~geld', 'history/contact/buergerbuero']) {
    await showRoom(page, `#/${room}`);
    await expect(page.locator('#room')).toBeVisible();
    await expect(page.locator('#room [role="progressbar"]')).toHaveCount(0);
    await expectText(page, room);
  }
  expect(seen).toEqual([]);
  // All of it is saved, also where one left at once: nobody is asked when the window closes.
  expect(await page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(true);
});

test('the policy of the page stops a script that came in all the same, and this journey would see it', async ({ desk, page }) => {
  const seen = await watch(page);
  await enterRoom(page, desk, '#/');
  await page.evaluate(
    (html) => document.querySelector('#room')?.insertAdjacentHTML('beforeend', html),
    '<img src="x" onerror="window.ran=1">',
  );
  await expect.poll(() => seen.join('\n')).toContain('policy: script-src-attr');
  expect(seen.join('\n')).toContain('request: ');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('the desk is not to be reached from another computer', async ({ desk }) => {
  const { port } = new URL(desk.origin);
  const outside = Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) {
    const failed = await new Promise((resolve) => {
      const socket = connect({ host: address, port: Number(port) });
      socket.once('connect', () => resolve('let in'));
      socket.once('error', ({ message }) => resolve(message));
    });
    expect(failed, address).toContain('ECONNREFUSED');
  }
  expect(new URL(desk.origin).hostname).toBe('127.0.0.1');
});
