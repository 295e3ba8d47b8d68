import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { expect, test as base } from 'playwright/test';
import type { Page } from 'playwright/test';

export const ROOT = resolve(import.meta.dirname, '..');

export interface Desk {
  /** Address with a key that lets one browser in, once. */
  readonly invitation: string;
  readonly origin: string;
  /** A copy of the sample folder, this test's own. */
  readonly folder: string;
  /** Where its exports go: below a folder of the test's own. */
  readonly exports: string;
  /** Ends the host as a power cut would, and starts another one on the same folder; gives its invitation. */
  readonly crash: () => Promise<string>;
}

/** Journeys run against the browser host as users start it, each with its own copy of the sample folder. */
export const test = base.extend<{ readonly desk: Desk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
  desk: async ({}, use) => {
    const parent = await mkdtemp(join(tmpdir(), 'mappe-journey-'));
    const folder = join(parent, 'content');
    await cp(join(ROOT, 'content'), folder, { recursive: true });
    const exports = join(parent, 'exports');
    let running = startHost(parent, folder, exports);
    try {
      const invitation = await addressFrom(running.stdout);
      await use({
        invitation,
        origin: new URL(invitation).origin,
        folder,
        exports,
        crash: async () => {
          const ended = once(running, 'exit');
          running.kill('SIGKILL');
          await ended;
          running = startHost(parent, folder, exports);
          return addressFrom(running.stdout);
        },
      });
    } finally {
      running.kill();
      // Its history may be writing its last lines.
      await rm(parent, { recursive: true, force: true, maxRetries: 10 });
    }
  },
});

function startHost(parent: string, folder: string, exports: string): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [join(ROOT, 'dist/web/serve.js'), `--folder=${folder}`, '--no-open'], {
    env: { ...process.env, MAPPE_UI: 'de', MAPPE_DATA: join(parent, 'data'), MAPPE_OUT: exports },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Lets the page in and shows a room, once the desk has opened the folder. */
export async function enterRoom(page: Page, desk: Desk, hash: string): Promise<void> {
  await page.goto(desk.invitation);
  await expect(page.getByRole('table')).toBeVisible();
  await showRoom(page, hash);
}

/** Goes to another room of an open desk. */
export async function showRoom(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, hash);
}

export { expect } from 'playwright/test';

/** The address that the host prints when it listens. */
async function addressFrom(output: AsyncIterable<Buffer>): Promise<string> {
  let said = '';
  for await (const chunk of output) {
    said += chunk.toString();
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address) return address;
  }
  throw new Error(`The browser host ended before it listened: ${said}`);
}
