import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { Figures } from '../figures/figures.ts';
import { DRAW_AT_ONCE, withDeskInBrowser, type DeskInBrowser } from './desk-in-browser.ts';
import { median } from './measure.ts';

const WORDS = 5000;
const PREVIEWED = 30;
/** Milliseconds between two keys: 8 a second, as fast typists do. */
const RHYTHM = 125;
/** Keys at each place. */
const KEYS = 30;
const LETTERS = ['u', 'n', 'd', 'Space', 'w', 'e', 'n', 'n', 'Space'];

/**
 * Where is written, and which keys, over and over: places differ in what the browser lays out anew and in what the editor asks of itself. Of
 * all keys together the 95th percentile is the thirteenth slowest of 240, and not, as of few, what the machine did beside it.
 */
const PLACES: Readonly<Record<string, { readonly at: string; readonly keys: readonly string[] }>> = {
  paragraph: { at: 'p', keys: LETTERS },
  heading: { at: 'h2', keys: LETTERS },
  list: { at: 'li p', keys: LETTERS },
  box: { at: '.shown-box p', keys: LETTERS },
  cell: { at: 'td', keys: LETTERS },
  end: { at: '> p:last-child', keys: LETTERS },
  lines: { at: '> p', keys: ['Enter', 'a', 'b', 'c', 'd'] },
  taken: { at: 'p', keys: ['Backspace'] },
};

/**
 * Writing in a chapter of 5,000 words, in a real browser against the built host: what a keystroke costs until it is seen. At 60 frames
 * a second any program waits up to 16.7 ms for the screen; the target is for what it makes one wait itself.
 */
export async function benchEditor(figures: Figures, scratch: string): Promise<void> {
  const folder = join(scratch, 'editor');
  await cp(resolve('content'), folder, { recursive: true });
  await mkdir(join(folder, 'chapters/lang'), { recursive: true });
  await writeFile(join(folder, 'chapters/lang/chapter.md'), longChapter());
  const desk = { folder, data: join(scratch, 'data') };
  await withDeskInBrowser({ ...desk, browserArgs: DRAW_AT_ONCE }, async (opened) => {
    await openChapter(opened);
    await measureFloor(figures, opened, 'editor-bare-text-key');
    await measureKeys(figures, opened.page, 'editor-key', 16);
  });
  await withDeskInBrowser(desk, async (opened) => {
    await openChapter(opened);
    await measureFloor(figures, opened, 'editor-at-60-frames-bare-text-key');
    await measureKeys(figures, opened.page, 'editor-at-60-frames-key');
    await measurePreview(figures, opened.page);
  });
}

async function openChapter({ page, origin }: DeskInBrowser): Promise<void> {
  await page.goto(`${origin}/#/chapters/lang`);
  await page.locator('.printed-sheet canvas').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
}

/** Notes in `window.keyTimes` the milliseconds from each key until what it changed is painted. A string: the types of this room know no page. */
const WATCH_KEYS = `
  window.keyTimes = [];
  const text = document.querySelector('.chapter-text');
  let pressed = null;
  text.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    if (pressed === null) return;
    const since = pressed;
    pressed = null;
    requestAnimationFrame(() => {
      // The next task comes when the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keyTimes.push(performance.now() - since);
      port2.postMessage(null);
    });
  }).observe(text, { childList: true, characterData: true, subtree: true });
  null`;

/** Notes in `window.nextPreview` the milliseconds from the next key until the pages beside the text are new. */
const AWAIT_PREVIEW = `
  window.nextPreview = new Promise((done) => {
    let pressed = 0;
    document.querySelector('.chapter-text').addEventListener('beforeinput', (event) => (pressed = event.timeStamp), { capture: true, once: true });
    const seen = new MutationObserver(() => {
      if (pressed === 0) return;
      seen.disconnect();
      requestAnimationFrame(() => done(performance.now() - pressed));
    });
    seen.observe(document.querySelector('.sheets'), { attributes: true, attributeFilter: ['data-shown'] });
  });
  null`;

/** Key after key with the preview following, at one place after the other, halfway through the text. */
async function measureKeys(figures: Figures, page: Page, id: string, most?: number): Promise<void> {
  await page.evaluate(WATCH_KEYS);
  for (const { at, keys } of Object.values(PLACES)) {
    await placeCursor(page, at);
    for (let key = 0; key < KEYS; key++) {
      await page.keyboard.press(keys[key % keys.length] ?? '');
      await page.waitForTimeout(RHYTHM);
    }
  }
  const times = await page.evaluate<readonly number[]>('window.keyTimes');
  const expected = KEYS * Object.keys(PLACES).length;
  if (times.length !== expected) throw new Error(`${times.length} of ${expected} keys changed the text`);
  figures.add(`${id}-painted-median`, median(times), 'ms');
  figures.add(`${id}-painted-p95`, percentile(times, 95), 'ms', most === undefined ? undefined : { most });
}

/** The same text with the same style in the same browser, and nothing of ours that works: what is left is the browser's own. */
async function measureFloor(figures: Figures, { page, browser }: DeskInBrowser, id: string): Promise<void> {
  const [text, style] = await page.evaluate<readonly [string, string]>(BARE_TEXT);
  const bare = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
  await bare.setContent(`<!doctype html><html lang="de"><style>${style}</style><body>${text}</body></html>`);
  await measureKeys(figures, bare, id);
  await bare.close();
}

const BARE_TEXT = `[
  document.querySelector('.chapter-text').outerHTML,
  [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join(' '),
]`;

/** From a key to the changed page on the screen, one key at a time. */
async function measurePreview(figures: Figures, page: Page): Promise<void> {
  await placeCursor(page, 'p');
  const times: number[] = [];
  for (let key = 0; key < PREVIEWED; key++) {
    await page.waitForTimeout(700);
    // Browsers take keys before scripts: unless it is in place first, the key comes before its observer.
    await page.evaluate(AWAIT_PREVIEW);
    await page.keyboard.press('abcdefgh'.charAt(key % 8));
    times.push(await page.evaluate<number>('window.nextPreview'));
  }
  figures.add('editor-key-to-preview-median', median(times), 'ms');
  figures.add('editor-key-to-preview-p95', percentile(times, 95), 'ms', { most: 150 });
}

/** Into the middle of a line of this kind, halfway through the text. */
async function placeCursor(page: Page, kind: string): Promise<void> {
  const lines = page.locator('.chapter-text').locator(kind);
  await lines.nth(Math.floor((await lines.count()) / 2)).click();
  await page.waitForTimeout(1500);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Headings, paragraphs, lists, boxes, a table and cards, as real chapters mix them. */
function longChapter(): string {
  const sentence = 'Melden Sie sich innerhalb von zwei Wochen bei der Meldebehörde an und bringen Sie **Ausweis** und Bestätigung mit.';
  const section = (number: number): string =>
    [
      `## Abschnitt ${number}`,
      Array.from({ length: 4 }, () => sentence).join(' '),
      `- ${sentence}\n- ${sentence}\n- ${sentence}`,
      `:::tip\n${sentence}\n:::`,
      `| Was | Wo |\n| --- | --- |\n| Anmeldung | Bürgerbüro |`,
      ...(number % 4 === 0 ? ['::contact{id=jobcenter show="address phone hours"}'] : []),
    ].join('\n\n');
  const perSection = section(1).split(/\s+/).length;
  const sections = Array.from({ length: Math.ceil(WORDS / perSection) }, (_, index) => section(index + 1));
  return `---\ntitle: Ein langes Kapitel\n---\n\n${sections.join('\n\n')}\n`;
}
