import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { createClient } from '../../../shared/api/client.ts';
import type { Connection, HostEvent } from '../../host/connection.ts';
import { useInterfaceLanguage } from '../../words/use-words.ts';
import { HostContext } from './client-context.ts';

const queries = new QueryClient({
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

/** Whether what happened makes an answer to this call old: the steps of a job, who is there and a menu change nothing of the folder. */
function concerns({ type }: HostEvent, call: unknown): boolean {
  const noun = String(call).split('.')[0];
  if (type === 'job') return noun === 'job' || noun === 'export';
  if (type === 'presence') return noun === 'presence';
  if (type === 'command') return false;
  return true;
}

/** Connects the page with its host, and asks again for what is in sight when the folder has changed. */
export function SessionProvider({ connection, children }: { readonly connection: Connection; readonly children: ReactNode }) {
  const language = useInterfaceLanguage();
  const host = useMemo(() => ({ client: createClient(connection.transport, language), connection }), [connection, language]);
  useEffect(() => {
    // Words of the host (problems, failures) come in the language of the interface.
    void queries.invalidateQueries();
    return host.connection.onEvent(
      (event) => void queries.invalidateQueries({ predicate: ({ queryKey }) => concerns(event, queryKey[0]) }),
    );
  }, [host]);
  return (
    <HostContext value={host}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </HostContext>
  );
}
