import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import type { Figures } from '../figures/figures.ts';
import { withDeskInBrowser, type DeskInBrowser } from './desk-in-browser.ts';
import { generateFolder } from './generate-folder.ts';
import { median, memoryOfTree } from './measure.ts';

const TURNS = 80;

/** The overview of 500 chapters in 20 languages in a real browser: what it loads, how it scrolls, what it holds. */
export async function benchPage(figures: Figures, scratch: string): Promise<void> {
  const folder = join(scratch, 'page');
  const data = join(scratch, 'data');
  await generateFolder(folder, 500, 20);
  const scripts: Promise<number>[] = [];
  await withDeskInBrowser(
    { folder, data },
    async (desk) => {
      await desk.page.locator('.matrix tbody td a').first().waitFor({ timeout: 60_000 });
      // What was read is left for the next start; until then the host has other work than showing.
      await desk.page.waitForTimeout(8000);
    },
    (page) => page.on('response', (response) => void (isScript(response) && scripts.push(compressedSize(response)))),
  );
  const sizes = await Promise.all(scripts);
  figures.add('page-first-load-script-compressed', sizes.reduce((sum, size) => sum + size, 0) / 1e6, 'MB', { most: 1.5 });
  await withDeskInBrowser({ folder, data }, async (desk) => {
    await desk.page.locator('.matrix tbody td a').first().waitFor({ timeout: 60_000 });
    await desk.page.waitForTimeout(4000);
    await measureScrolling(figures, desk.page, 'down', 0, 240);
    await measureScrolling(figures, desk.page, 'sideways', 120, 0);
    const together = memoryOfTree(desk.hostProcess) + (await memoryOfPage(desk));
    if (together > 0) figures.add('page-500x20-host-and-page-memory', together, 'MB', { most: 700 });
  });
}

/** A string: the types of this room know no page. Frames are told apart by the time that the browser gives each. */
const WATCH_FRAMES = `
  window.frames500 = [];
  window.watchingFrames = true;
  requestAnimationFrame(function next(now) {
    window.frames500.push(now);
    if (window.watchingFrames) requestAnimationFrame(next);
  });
  null`;

/** Wheels on as fast as a hand does; the first turns are left out, as they load what scrolling needs. */
async function measureScrolling(figures: Figures, page: Page, way: string, x: number, y: number): Promise<void> {
  const box = await page.locator('.matrix-frame').boundingBox();
  if (!box) throw new Error('The matrix is in sight');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(x, y);
  await page.waitForTimeout(500);
  await page.evaluate(WATCH_FRAMES);
  for (let turn = 0; turn < TURNS; turn++) {
    await page.mouse.wheel(turn % 40 < 30 ? x : -x, y);
    await page.waitForTimeout(16);
  }
  const frames = await page.evaluate<readonly number[]>('window.watchingFrames = false; window.frames500');
  const lengths = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  figures.add(`page-500x20-scroll-${way}-frame-median`, median(lengths), 'ms');
  figures.add(`page-500x20-scroll-${way}-longest-frame`, Math.max(...lengths), 'ms', { most: 50 });
}

/** Of the process that shows the page. The rest of a browser is there already, or is, in Electron, the host. */
async function memoryOfPage({ browser }: DeskInBrowser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { id }) => sum + memoryOfTree(id), 0);
}

function isScript(response: Response): boolean {
  return response.request().resourceType() === 'script';
}

async function compressedSize(response: Response): Promise<number> {
  return gzipSync(await response.body()).length;
}
