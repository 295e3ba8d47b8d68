import { spawn } from 'node:child_process';

/** Whether this computer can show a window at all: a Linux server without a display cannot. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** Asks the system to show an address; never through a shell. That it could not is no failure: the address is printed too. */
export function openInBrowser(address: string, platform: NodeJS.Platform): void {
  const [command, ...args] = COMMANDS[platform] ?? ['xdg-open'];
  if (command === undefined) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}

const COMMANDS: Partial<Readonly<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
