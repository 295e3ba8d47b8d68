import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../e2e/find-browser.ts';

export interface DeskInBrowser {
  readonly page: Page;
  readonly browser: Browser;
  /** Without the key of the invitation: the page has used it. */
  readonly origin: string;
  /** Milliseconds from the start of the host until the page had its first heading. */
  readonly opened: number;
  readonly hostProcess: number;
}

/** Chromium draws as soon as it has something to draw, as on a screen that never makes it wait, instead of 60 times a second. */
export const DRAW_AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

interface Opening {
  readonly folder: string;
  readonly data: string;
  readonly browserArgs?: readonly string[];
}

/** The built desk of a folder as somebody sees it who starts it: the host as its own process, the page in the browser of the journeys. */
export async function withDeskInBrowser(
  { folder, data, browserArgs = [] }: Opening,
  work: (desk: DeskInBrowser) => Promise<void>,
  prepare = (_page: Page): void => {},
): Promise<void> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: [...browserArgs] });
  const started = performance.now();
  const host = spawn(process.execPath, [resolve('dist/web/serve.js'), `--folder=${folder}`, '--no-open'], {
    env: { ...process.env, MAPPE_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(host, 'exit');
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
    prepare(page);
    const invitation = await invitationIn(host.stdout);
    await page.goto(invitation);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const opened = performance.now() - started;
    await work({ page, browser, origin: new URL(invitation).origin, opened, hostProcess: host.pid ?? 0 });
  } finally {
    await browser.close();
    host.kill();
    await ended;
  }
}

/** Goes on reading afterwards: a host whose output nobody takes would wait. */
function invitationIn(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) found(address);
    });
    output.on('end', () => failed(new Error(`The host ended before it listened: ${said}`)));
  });
}
