import type { ApiMessage } from './contract.ts';

/** What the Electron preload puts on `window.mappe`; absent in a browser. */
export interface DesktopBridge {
  readonly call: (message: ApiMessage) => Promise<unknown>;
  /** Calls back when files of the opened folder have changed: a hint to look again, never the news itself. */
  readonly onChange: (listener: () => void) => void;
}
