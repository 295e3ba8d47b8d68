import { join, resolve } from 'node:path';
import { defineConfig } from 'playwright/test';
import { findBrowser } from './find-browser.ts';

const browser = await findBrowser();
const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(root, 'test-results'),
  // Once more, so that a machine that was busy elsewhere fails nobody; `npm test` names in its last lines what needed it.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: join(root, 'node_modules/.cache/journeys.json') }]],
  timeout: 60_000,
  // What a person would wait for on a slow office computer; a journey that needs it is slow, not wrong.
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1024, height: 700 },
    locale: 'de-DE',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser.executablePath, env: { ...process.env, ...browser.env } },
  },
});
