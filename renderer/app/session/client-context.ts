import { createContext, useContext } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { Connection } from '../../host/connection.ts';

/** How the page speaks with its host. */
export interface Host {
  readonly client: Client;
  readonly connection: Connection;
}

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('Rendered outside of the desk');
  return host;
}
