import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { interfaceLanguage } from '../electron/host/interface-language.ts';
import { FOLDER_OPTIONS, startOptions } from '../electron/host/start-options.ts';
import { buildIfStale, ROOT } from './build-if-stale.ts';
import { findElectron } from './electron-runtime.ts';
import { START_WORDS } from './start-words.ts';

/**
 * `npm start [-- --folder F | --sample | --choose] [--browser] [--port N] [--no-open]`: the desk as a program where Electron can
 * run, else in the browser. `--port` and `--no-open` speak of the browser and so ask for it.
 */
const language = interfaceLanguage(process.env);
const words = START_WORDS[language];
const values = startOptions(
  { ...FOLDER_OPTIONS, browser: { type: 'boolean' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  language,
);
const folder = [
  ...(values.folder === undefined ? [] : [`--folder=${values.folder}`]),
  ...(values.sample ? ['--sample'] : []),
  ...(values.choose ? ['--choose'] : []),
];

buildIfStale(() => console.log(words.building));
const inBrowser = values.browser === true || values.port !== undefined || values['no-open'] === true;
if (inBrowser || !(await openElectron())) await openBrowser();

/** Whether the desk was opened, and closed by the user. */
async function openElectron(): Promise<boolean> {
  const found = await findElectron(process.env, () => console.log(words.downloading));
  if (typeof found !== 'string') {
    console.log(words.missing[found.missing]);
    return false;
  }
  const ended = await run(found, [ROOT, ...folder]);
  if (ended === 0) return true;
  console.log(words.ended);
  return false;
}

async function openBrowser(): Promise<void> {
  const port = values.port === undefined ? [] : [`--port=${values.port}`];
  const open = values['no-open'] ? ['--no-open'] : [];
  process.exitCode = await run(process.execPath, [join(ROOT, 'dist/web/serve.js'), ...folder, ...port, ...open]);
}

/** Runs a program in this terminal until it ends; 1 when it could not be started. */
function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: process.cwd() });
    // Ctrl+C reaches the child by itself: this process only waits for it.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 0));
  });
}
