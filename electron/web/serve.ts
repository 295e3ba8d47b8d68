import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configFolder } from '../adapters/disk/config-folder.ts';
import { diskUserSettings } from '../adapters/disk/disk-user-settings.ts';
import { composeDesk } from '../host/compose-desk.ts';
import { interfaceLanguage } from '../host/interface-language.ts';
import { startFolder } from '../host/start-folder.ts';
import { FOLDER_OPTIONS, startOptions } from '../host/start-options.ts';
import type { BrowserHost } from './browser-host.ts';
import { startBrowserHost } from './browser-host.ts';
import { hasDisplay, openInBrowser } from './open-in-browser.ts';
import { SERVE_WORDS } from './serve-words.ts';
import { systemShowFolder } from './show-folder.ts';
import { isTaken, startOnFormerPort } from './start-on-former-port.ts';

/** `node dist/web/serve.js [--folder F | --sample | --choose] [--port N] [--no-open]`: the desk in the browser, until Ctrl+C. */
const language = interfaceLanguage(process.env);
const words = SERVE_WORDS[language];
const dist = resolve(import.meta.dirname, '..');
const values = startOptions({ ...FOLDER_OPTIONS, port: { type: 'string' }, 'no-open': { type: 'boolean' } }, language);

await serve(await startFolder(values), values.port);

async function serve(folder: string | null, portGiven: string | undefined): Promise<void> {
  const asked = portGiven === undefined ? null : Number(portGiven);
  if (portGiven !== undefined && !isPort(portGiven)) return fail(words.badPort(portGiven));
  const pageFolder = join(dist, 'renderer');
  if (!existsSync(join(pageFolder, 'index.html'))) return fail(words.notBuilt);
  const reportBug = (bug: unknown): void => console.error(bug);
  const desk = composeDesk({ folder, host: 'browser', reportBug, showFolder: systemShowFolder(process.platform, process.env) });
  const start = async (port: number): Promise<BrowserHost> => startBrowserHost({ desk, pageFolder, port, reportBug });
  const begun = asked === null ? startOnFormerPort(diskUserSettings(configFolder()), start) : start(asked);
  const host = await begun.catch(async (error: unknown) => {
    if (asked === null || !isTaken(error)) throw error;
    fail(words.portTaken(asked));
    await desk.close();
  });
  if (!host) return;
  console.log(`${words.running(host.invitation)}\n${words.stop}`);
  if (!values['no-open'] && hasDisplay(process.platform, process.env)) openInBrowser(host.invitation, process.platform);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void Promise.all([host.close(), desk.close()]).then(() => process.exit(0)));
}

function isPort(given: string): boolean {
  return /^\d{1,5}$/.test(given) && Number(given) <= 65_535;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
