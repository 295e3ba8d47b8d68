import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { createClient } from '../../../shared/api/client.ts';
import type { Connection, HostEvent } from '../../host/connection.ts';
import { useInterfaceLanguage } from '../../words/use-words.ts';
import { askAgain } from './ask-again.ts';
import type { Host } from './client-context.ts';
import { HostContext } from './client-context.ts';

const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // The folder is on this computer: an answer stays true until the host says that something has changed.
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** Whether what happened makes an answer to this call old: the steps of a job, who is there and a menu change nothing of the folder, and it nothing of a job. */
function concerns({ type }: HostEvent, call: unknown): boolean {
  const noun = String(call).split('.')[0];
  if (type === 'job') return noun === 'job' || noun === 'export' || noun === 'sync';
  if (type === 'presence' || type === 'folder') return noun === type;
  if (type === 'history') return noun === 'history' || noun === 'broken';
  if (type === 'command') return false;
  if (type === 'changed') return noun !== 'job';
  return true;
}

interface SessionProviderProps {
  readonly connection: Connection;
  /** The opening of a folder that everything below is about; null for what is about none. */
  readonly folder?: string | null;
  readonly children: ReactNode;
}

/** Connects what is below with the host, and asks again for what is in sight when something has changed. */
export function SessionProvider({ connection, folder = null, children }: SessionProviderProps) {
  const language = useInterfaceLanguage();
  const [queries] = useState(newQueries);
  const [ownDrafts] = useState<Host['ownDrafts']>(() => new Map());
  const host = useMemo(
    () => ({ client: createClient(connection.transport, language, folder), connection, ownDrafts }),
    [connection, language, folder, ownDrafts],
  );
  useEffect(() => {
    // Words of the host (problems, failures) come in the language of the interface.
    void queries.invalidateQueries();
    return host.connection.onEvent((event) => askAgain(queries, ({ queryKey }) => concerns(event, queryKey[0])));
  }, [host, queries]);
  return (
    <HostContext value={host}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </HostContext>
  );
}
