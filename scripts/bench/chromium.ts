import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../../e2e/find-browser.ts';

/** The browser of the journeys, without a window. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
}

/** Prints an address as a browser does at its best: tagged, with bookmarks, on the page size that the page asks for. */
export async function printPage(browser: Browser, url: string, pdf: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}
