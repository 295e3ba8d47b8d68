import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hasDisplay } from '../electron/web/open-in-browser.ts';

/** Why the app cannot run as a program of its own here. */
export type NoElectron = 'no-display' | 'root' | 'not-installed' | 'unreachable' | 'download-failed';

type Environment = Readonly<Record<string, string | undefined>>;

/** A server that is blocked often does not refuse, it stays silent. */
const PROBE_MS = 4000;
const DOWNLOAD_MS = 5 * 60_000;

/** Where Electron's runtime is, if it is there already; never downloads. */
export function installedRuntime(packageFolder: string, env: Environment): string | null {
  const named = join(packageFolder, 'path.txt');
  if (!existsSync(named)) return null;
  const executable = readFileSync(named, 'utf8').trim();
  const path = join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist'), executable);
  return existsSync(path) ? path : null;
}

/** The folder of the npm package, which holds the runtime once that was fetched; null when it is not installed. */
export function electronPackage(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** Whether Electron could open a window here at all; as root it refuses without giving up its sandbox, which we do not. */
export function hindrance(env: Environment): 'no-display' | 'root' | null {
  if (!hasDisplay(process.platform, env)) return 'no-display';
  return process.platform === 'linux' && process.getuid?.() === 0 ? 'root' : null;
}

/**
 * The path of Electron's runtime, fetched once where it is not there: the npm package comes without it since version 42.
 * A short look at the server first, so that a network which blocks it costs seconds and not minutes.
 */
export async function findElectron(env: Environment, onDownload: () => void): Promise<string | { readonly missing: NoElectron }> {
  const hindered = hindrance(env);
  if (hindered) return { missing: hindered };
  const folder = electronPackage();
  if (!folder) return { missing: 'not-installed' };
  const installed = installedRuntime(folder, env);
  if (installed) return installed;
  if (!(await isReachable(env))) return { missing: 'unreachable' };
  onDownload();
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_MS });
  return installedRuntime(folder, env) ?? { missing: 'download-failed' };
}

async function isReachable(env: Environment): Promise<boolean> {
  // Behind a proxy only Electron's own download knows the way.
  if (env['ELECTRON_GET_USE_PROXY']) return true;
  const server = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? 'https://github.com/';
  try {
    await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}
