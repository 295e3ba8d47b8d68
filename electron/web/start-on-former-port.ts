import type { UserSettingsStore } from '../../shared/ports/user-settings.ts';
import { AppError } from '../../shared/model/app-error.ts';

/** Ports that are tried again: as many as somebody has desks open at once. */
const REMEMBERED = 5;

/**
 * Starts on one of the ports that this account had before, the last one first, so that a page that was left open finds its host again; on any
 * free one when all are taken.
 * @param start rejects where a port is taken (`isTaken`); 0 = any free port
 */
export async function startOnFormerPort<Host extends { readonly port: number }>(
  settings: UserSettingsStore,
  start: (port: number) => Promise<Host>,
): Promise<Host> {
  const { ports } = await settings.read();
  const host = await firstFree(ports, start);
  if (host.port !== ports[0]) await remember(settings, host.port);
  return host;
}

async function firstFree<Host>([port = 0, ...others]: readonly number[], start: (port: number) => Promise<Host>): Promise<Host> {
  try {
    return await start(port);
  } catch (error) {
    if (port === 0 || !isTaken(error)) throw error;
    return firstFree(others, start);
  }
}

/** Whether a port cannot be had: somebody has it, or the system keeps it for itself. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/** Where nothing can be kept, the next start takes another port. */
async function remember(settings: UserSettingsStore, port: number): Promise<void> {
  try {
    await settings.change((known) => ({ ...known, ports: [port, ...known.ports.filter((one) => one !== port)].slice(0, REMEMBERED) }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
