import type { Transport } from '../../shared/api/client.ts';
import type { DeskEvent } from '../../shared/api/events.ts';
import type { PageState } from '../../shared/api/page-state.ts';

/** What the host tells, that it tells no more (the next call will say why), and that it is there again. */
export type HostEvent = DeskEvent | { readonly type: 'silence' } | { readonly type: 'back' };

/** What the page needs of whoever serves it: Electron or the browser host. */
export interface Connection {
  readonly transport: Transport;
  /** Calls back with each event; returns how to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Where the page has a window of ours around it. */
  readonly tell?: (state: PageState) => void;
  /** Where the host can find out which folder was dropped. */
  readonly openDropped?: (file: File) => void;
}

/** Why nothing can be asked of the host. The page says it in the user's words. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  /** `refused` = this browser was not let in, `stopped` = the program no longer answers. */
  readonly reason: 'refused' | 'stopped';

  constructor(reason: 'refused' | 'stopped', options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
