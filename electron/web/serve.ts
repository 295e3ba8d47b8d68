import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeDesk } from '../host/compose-desk.ts';
import { interfaceLanguage } from '../host/interface-language.ts';
import { startFolder } from '../host/start-folder.ts';
import { FOLDER_OPTIONS, startOptions } from '../host/start-options.ts';
import { startBrowserHost } from './browser-host.ts';
import { hasDisplay, openInBrowser } from './open-in-browser.ts';
import { SERVE_WORDS } from './serve-words.ts';
import { systemShowFolder } from './show-folder.ts';

/** `node dist/web/serve.js [--folder F | --sample | --choose] [--port N] [--no-open]`: the desk in the browser, until Ctrl+C. */
const language = interfaceLanguage(process.env);
const words = SERVE_WORDS[language];
const dist = resolve(import.meta.dirname, '..');
const values = startOptions({ ...FOLDER_OPTIONS, port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean' } }, language);

await serve(await startFolder(values), values.port);

async function serve(folder: string | null, portGiven: string): Promise<void> {
  const port = Number(portGiven);
  if (!/^\d{1,5}$/.test(portGiven) || port > 65_535) return fail(words.badPort(portGiven));
  const pageFolder = join(dist, 'renderer');
  if (!existsSync(join(pageFolder, 'index.html'))) return fail(words.notBuilt);
  const reportBug = (bug: unknown): void => console.error(bug);
  const desk = composeDesk({ folder, host: 'browser', reportBug, showFolder: systemShowFolder(process.platform, process.env) });
  const host = await startBrowserHost({ desk, pageFolder, port, reportBug }).catch(async (error: unknown) => {
    if (!isTaken(error)) throw error;
    fail(words.portTaken(port));
    await desk.close();
  });
  if (!host) return;
  console.log(`${words.running(host.invitation)}\n${words.stop}`);
  if (!values['no-open'] && hasDisplay(process.platform, process.env)) openInBrowser(host.invitation, process.platform);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void Promise.all([host.close(), desk.close()]).then(() => process.exit(0)));
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
