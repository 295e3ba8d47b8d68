import type { DesktopBridge } from '../../shared/api/bridge.ts';
import { connectToBrowserHost } from './browser-connection.ts';
import type { Connection } from './connection.ts';
import { connectToDesktop } from './desktop-connection.ts';

declare global {
  interface Window {
    /** Put there by the Electron preload. */
    readonly mappe?: DesktopBridge;
  }
}

export function connect(): Connection {
  return window.mappe ? connectToDesktop(window.mappe) : connectToBrowserHost();
}
