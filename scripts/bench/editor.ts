import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { Figures } from '../figures/figures.ts';
import { DRAW_AT_ONCE, withDeskInBrowser, type DeskInBrowser } from './desk-in-browser.ts';
import { median } from './measure.ts';

const WORDS = 5000;
const KEYS = 60;
const PREVIEWED = 30;

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
    await measureKeys(figures, opened.page, 'editor-key', 16);
    await measureFloor(figures, opened, 'editor-bare-text-key');
  });
  await withDeskInBrowser(desk, async (opened) => {
    await openChapter(opened);
    await measureKeys(figures, opened.page, 'editor-at-60-frames-key');
    await measurePreview(figures, opened.page);
    await measureFloor(figures, opened, 'editor-at-60-frames-bare-text-key');
  });
}

async function openChapter({ page, origin }: DeskInBrowser): Promise<void> {
  await page.goto(`${origin}/#/chapters/lang`);
  await page.locator('.printed-sheet canvas').first().waitFor({ timeout: 60_000 });
  await placeCursor(page);
}

/** Notes for every key what the page did until the text could be drawn, and when it was. A string: the types of this room know no page. */
const WATCH_KEYS = `
  window.keyTimes = [];
  document.querySelector('.chapter-text').addEventListener('beforeinput', (event) => {
    const pressed = event.timeStamp;
    setTimeout(() => {
      document.querySelector('.chapter-text').getBoundingClientRect();
      const worked = performance.now() - pressed;
      requestAnimationFrame(() => {
        // The next task comes when the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keyTimes.push({ worked, painted: performance.now() - pressed });
        port2.postMessage(null);
      });
    });
  }, { capture: true });`;

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

/** Key after key at 8 a second, as fast typists do, with the preview following. */
async function measureKeys(figures: Figures, page: Page, id: string, most?: number): Promise<void> {
  await page.evaluate(WATCH_KEYS);
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('abcdefgh'.charAt(key % 8));
    await page.waitForTimeout(125);
  }
  const times = await page.evaluate<readonly { readonly worked: number; readonly painted: number }[]>('window.keyTimes');
  const [worked, painted] = [times.map((one) => one.worked), times.map((one) => one.painted)];
  figures.add(`${id}-work-median`, median(worked), 'ms');
  figures.add(`${id}-work-p95`, percentile(worked, 95), 'ms');
  figures.add(`${id}-painted-median`, median(painted), 'ms');
  figures.add(`${id}-painted-p95`, percentile(painted, 95), 'ms', most === undefined ? undefined : { most });
}

/** The same text with the same style in the same browser, and nothing of ours that works: what is left is the browser's own. */
async function measureFloor(figures: Figures, { page, browser }: DeskInBrowser, id: string): Promise<void> {
  const [text, style] = await page.evaluate<readonly [string, string]>(BARE_TEXT);
  const bare = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
  await bare.setContent(`<!doctype html><html lang="de"><style>${style}</style><body>${text}</body></html>`);
  await placeCursor(bare);
  await measureKeys(figures, bare, id);
  await bare.close();
}

const BARE_TEXT = `[
  document.querySelector('.chapter-text').outerHTML,
  [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join(' '),
]`;

/** From a key to the changed page on the screen, one key at a time. */
async function measurePreview(figures: Figures, page: Page): Promise<void> {
  await placeCursor(page);
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

async function placeCursor(page: Page): Promise<void> {
  await page.locator('.chapter-text p').first().click();
  await page.keyboard.press('End');
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
