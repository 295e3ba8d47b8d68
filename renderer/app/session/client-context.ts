import { createContext, useContext } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { Connection } from '../../host/connection.ts';

/** What was typed somewhere and not saved when somebody went elsewhere. */
export interface LeftText {
  readonly text: string;
  /** What stood there when typing began; null for something new. */
  readonly base: string | null;
}

/** How the page speaks with its host, and what it remembers of this folder. */
export interface Host {
  readonly client: Client;
  readonly connection: Connection;
  /** By what it is the text of. */
  readonly left: Map<string, LeftText>;
  /** Id of the draft that this page keeps of a thing, once the host has said it; null = none. Whoever comes back to a room goes on with it. */
  readonly ownDrafts: Map<string, Promise<string | null>>;
}

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('Rendered outside of the desk');
  return host;
}
