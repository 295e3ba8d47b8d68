import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright';

export interface FoundBrowser {
  /** What it is, for the log of a run. */
  readonly name: string;
  readonly executablePath: string;
  /** Environment that it needs besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** A Chromium, from the most deliberate choice to the last resort: the one that comes as an npm package. */
export async function findBrowser(): Promise<FoundBrowser> {
  const chosen = process.env['MAPPE_BROWSER'];
  if (chosen) return { name: 'MAPPE_BROWSER', executablePath: chosen, env: {} };
  const own = chromium.executablePath();
  if (existsSync(own)) return { name: 'Playwright’s own', executablePath: own, env: {} };
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { name: 'installed', executablePath: installed, env: {} };
  return packagedBrowser();
}

/**
 * `@sparticuz/chromium` (Linux x64) unpacks a headless Chromium, made for machines that have next to nothing: where the
 * system lacks a library, its own stand in. It unpacks into the folder for temporary files, which we name, and brings its
 * libraries only where it believes to be in a cloud function, which we say for that moment.
 */
async function packagedBrowser(): Promise<FoundBrowser> {
  const manifest = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = resolve(import.meta.dirname, '../node_modules/.cache/mappe-browser');
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    await mkdir(folder, { recursive: true });
    const pretence = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { default: chromium } = await import(${JSON.stringify(manifest)}); await chromium.executablePath();`,
      ],
      { env: { ...process.env, ...pretence }, cwd: dirname(folder) },
    );
  }
  const env: Record<string, string> = {};
  if (execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found'))
    env['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  return { name: '@sparticuz/chromium', executablePath, env };
}
