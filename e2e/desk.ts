import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test as base } from 'playwright/test';
import type { Browser, Page } from 'playwright/test';
import type { Preferences } from '../shared/model/preferences.ts';

export const ROOT = resolve(import.meta.dirname, '..');

export interface Host {
  /** Address with a key that lets one browser in, once. */
  readonly invitation: string;
  readonly origin: string;
  /** Ends the program, as closing its terminal does. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** A host for somebody whose data and preferences all lie below a folder: the journey's own unless it says another; `env` besides. */
type StartHost = (args: readonly string[], home?: string, env?: NodeJS.ProcessEnv) => Promise<Host>;

export interface Desk extends Omit<Host, 'kill'> {
  /** A copy of the sample folder, this test's own. */
  readonly folder: string;
  /** Where its exports go: below a folder of the test's own. */
  readonly exports: string;
  /** Ends the host as a power cut would, and starts another one on the same folder; gives its invitation. */
  readonly crash: () => Promise<string>;
}

/** Journeys run against the browser host as users start it, each with its own copy of the sample folder. */
export const test = base.extend<{ readonly home: string; readonly startHost: StartHost; readonly desk: Desk }>({
  /** A folder for all that a journey makes, gone with it. */
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed
  home: async ({}, use) => {
    // Real, as the host will call it: a temporary folder may be behind a link.
    const home = await realpath(await mkdtemp(join(tmpdir(), 'mappe-journey-')));
    await use(home);
    // A host's history may be writing its last lines.
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  },
  /** What a journey starts ends with it, however it ends; and before its folder is removed. */
  startHost: async ({ home }, use) => {
    const hosts: Host[] = [];
    await use(async (args, at = home, env = {}) => {
      const host = await spawnHost(at, args, env);
      hosts.push(host);
      return host;
    });
    await Promise.all(hosts.map(async (host) => host.stop()));
  },
  desk: async ({ home, startHost }, use) => {
    const folder = join(home, 'content');
    await cp(join(ROOT, 'content'), folder, { recursive: true });
    let host = await startHost([`--folder=${folder}`]);
    await use({
      invitation: host.invitation,
      origin: host.origin,
      folder,
      exports: join(home, 'exports'),
      stop: async () => host.stop(),
      crash: async () => {
        await host.kill();
        host = await startHost([`--folder=${folder}`]);
        return host.invitation;
      },
    });
  },
});

/** The page is gone with all that its browser knew; somebody opens the desk anew. */
export async function comeBack(page: Page, invitation: string, browser: Browser): Promise<Page> {
  await page.context().close();
  const fresh = await (await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 800 } })).newPage();
  await fresh.goto(invitation);
  return fresh;
}

/** A colleague called Ben at a computer of his own, with the same folder on a share: his page, and the host that it is from. */
export async function joinBen(desk: Desk, home: string, startHost: StartHost, browser: Browser): Promise<{ ben: Page; host: Host }> {
  const host = await startHost([`--folder=${desk.folder}`], join(home, 'ben'));
  const ben = await (await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 800 } })).newPage();
  await ben.goto(host.invitation);
  await expect(ben.getByRole('table')).toBeVisible();
  await prefer(ben, { name: 'Ben' });
  return { ben, host };
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

/** Types into the palette, once it is there to be typed into. */
export async function typeInPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.locator('.palette-input')).toBeFocused();
  await page.keyboard.type(text);
}

/** Waits until the text that begins so is open to be translated, and its field to be typed into. */
export async function readyToTranslate(page: Page, german: string): Promise<void> {
  await expect(page.locator('.active-german')).toContainText(german);
  await expect(page.getByRole('textbox', { name: /^Übersetzung/ })).toBeFocused();
}

/** Sets what this person prefers, and shows the page with it. */
export async function prefer(page: Page, preferences: Partial<Preferences>): Promise<void> {
  await page.evaluate(async (change) => {
    const headers = { 'content-type': 'application/json', 'x-mappe-token': localStorage.getItem('mappe-token') ?? '' };
    const body = JSON.stringify({ call: 'preferences.save', input: { change }, language: 'de' });
    await fetch('/api/call', { method: 'POST', headers, body });
  }, preferences);
  await page.reload();
}

async function spawnHost(home: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Host> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/web/serve.js'), ...args, '--no-open'], {
    env: {
      ...process.env,
      MAPPE_UI: 'de',
      MAPPE_DATA: join(home, 'data'),
      MAPPE_OUT: join(home, 'exports'),
      HOME: home,
      USERPROFILE: home,
      // No file manager opens over the screen of who runs the journeys.
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await exit;
  };
  const [stop, kill] = [end('SIGTERM'), end('SIGKILL')];
  try {
    const invitation = await addressFrom(child.stdout);
    return { invitation, origin: new URL(invitation).origin, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
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
