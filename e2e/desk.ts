import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from 'playwright/test';

export const ROOT = resolve(import.meta.dirname, '..');

export interface Desk {
  /** Address with a key that lets one browser in, once. */
  readonly invitation: string;
  readonly origin: string;
  /** A copy of the sample folder, this test's own. */
  readonly folder: string;
}

/** Journeys run against the browser host as users start it, each with its own copy of the sample folder. */
export const test = base.extend<{ readonly desk: Desk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
  desk: async ({}, use) => {
    const parent = await mkdtemp(join(tmpdir(), 'mappe-journey-'));
    const folder = join(parent, 'content');
    await cp(join(ROOT, 'content'), folder, { recursive: true });
    const child = spawn(process.execPath, [join(ROOT, 'dist/web/serve.js'), `--folder=${folder}`, '--no-open'], {
      env: { ...process.env, MAPPE_UI: 'de', MAPPE_DATA: join(parent, 'data') },
    });
    try {
      const invitation = await addressFrom(child.stdout);
      await use({ invitation, origin: new URL(invitation).origin, folder });
    } finally {
      child.kill();
      // Its history may be writing its last lines.
      await rm(parent, { recursive: true, force: true, maxRetries: 10 });
    }
  },
});

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
