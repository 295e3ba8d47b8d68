import { spawn } from 'node:child_process';
import type { ShowFolder } from '../../shared/ports/show-folder.ts';
import { hasDisplay } from './open-in-browser.ts';

/** Milliseconds: a file manager that has not given up by then is open, and may stay so for hours. */
const PATIENCE = 2000;

/** The file manager of this computer, for a host that is not an application of the desktop itself. */
export function systemShowFolder(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): ShowFolder {
  const command = COMMANDS[platform] ?? 'xdg-open';
  // Windows' own ends with 1 also where it has shown the folder.
  const saysHowItWent = platform !== 'win32';
  return async (path) => hasDisplay(platform, env) && opens(command, [path], saysHowItWent, PATIENCE);
}

const COMMANDS: Partial<Readonly<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' };

/** Starts a program, never through a shell, that outlives us; false where it is not there or says that it failed. */
export async function opens(command: string, args: readonly string[], saysHowItWent: boolean, patience: number): Promise<boolean> {
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), patience);
    const end = (isOpen: boolean): void => {
      clearTimeout(timer);
      resolve(isOpen);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0 || !saysHowItWent));
  });
}
