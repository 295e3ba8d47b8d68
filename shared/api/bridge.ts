import type { ApiMessage } from './contract.ts';

/** What the Electron preload puts on `window.mappe`; absent in a browser. */
export interface DesktopBridge {
  readonly call: (message: ApiMessage) => Promise<unknown>;
  /** Calls back with each event of the app, as `readEvent` understands it. */
  readonly onEvent: (listener: (event: unknown) => void) => void;
}
