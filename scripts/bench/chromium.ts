import { writeFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../e2e/find-browser.ts';
import { pagesOfAnchors } from './pages-of-anchors.ts';

/** The browser of the journeys, without a window. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
}

/** With the page numbers of contents and references, as ours has them, or with links alone. */
export const CHROMIUM_PRINTS = ['chromium', 'chromium-without-page-numbers'] as const;
export type ChromiumPrint = (typeof CHROMIUM_PRINTS)[number];

/**
 * Prints an address as a browser does at its best: tagged, with bookmarks, on the page size that the page asks for. Chromium does not know
 * on which page something is (CSS `target-counter`): that is read from a first print and put in for the second.
 */
export async function printPage(browser: Browser, url: string, pdf: string, print: ChromiumPrint): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    if (print === 'chromium') {
      await page.evaluate(MAKE_ROOM);
      const pages = pagesOfAnchors(await toPdf(page));
      await page.evaluate(`const pages = ${JSON.stringify(Object.fromEntries(pages))}; ${PUT_IN}`);
    }
    await writeFile(pdf, await toPdf(page));
  } finally {
    await page.close();
  }
}

/** Room for a page number behind each link within the page. Strings: the types of this room know no page. */
const MAKE_ROOM = `
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const place = document.createElement('bdi');
    place.dataset.pageOf = decodeURIComponent(link.hash.slice(1));
    place.textContent = '000';
    link.after(' ', place);
  }`;

const PUT_IN = `
  for (const place of document.querySelectorAll('[data-page-of]')) {
    const page = pages[place.dataset.pageOf];
    if (!page) throw new Error('On no page: ' + place.dataset.pageOf);
    place.textContent = page;
  }`;

function toPdf(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
}
