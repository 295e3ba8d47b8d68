import type { ApiMessage } from './contract.ts';
import type { PageState } from './page-state.ts';

/** What the Electron preload puts on `window.mappe`; absent in a browser. */
export interface DesktopBridge {
  readonly call: (message: ApiMessage) => Promise<unknown>;
  /** Calls back with each event of the app, as `readEvent` understands it. */
  readonly onEvent: (listener: (event: unknown) => void) => void;
  /** What the window around the page has to know of it. */
  readonly tell: (state: PageState) => void;
  /** Opens the folder behind a `File` that was dropped on the page; the page itself never learns where it lies. */
  readonly openDropped: (file: unknown) => void;
}
