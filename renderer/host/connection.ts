import type { Transport } from '../../shared/api/client.ts';

/** What the page needs of whoever serves it: Electron or the browser host. */
export interface Connection {
  readonly transport: Transport;
  /** Calls back when files of the folder have changed; returns how to stop. */
  onChange(listener: () => void): () => void;
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
