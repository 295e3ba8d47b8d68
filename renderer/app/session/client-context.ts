import { createContext, useContext } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { Connection } from '../../host/connection.ts';

/** How the page speaks with its host, and what it remembers of this folder. */
export interface Host {
  readonly client: Client;
  readonly connection: Connection;
  /** Id of the draft that this page keeps of a thing, once the host has said it; null = none. Whoever comes back to a room goes on with it. */
  readonly ownDrafts: Map<string, Promise<string | null>>;
}

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('Rendered outside of the desk');
  return host;
}
