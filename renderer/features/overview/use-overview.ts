import { useCallback, useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Connection } from '../../host/connection.ts';

export interface OverviewState {
  readonly about: CallOutput<'app.about'> | null;
  /** The last that was read; it stays in sight while a newer one is asked for. */
  readonly overview: CallOutput<'workspace.overview'> | null;
  readonly failure: unknown;
  readonly reload: () => void;
}

/** Reads the overview at once, after each change of the folder, and whenever the user comes back to the page. */
export function useOverview(client: Client, connection: Connection): OverviewState {
  const [about, setAbout] = useState<OverviewState['about']>(null);
  const [overview, setOverview] = useState<OverviewState['overview']>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const read = useCallback(async () => {
    try {
      const [aboutNow, overviewNow] = await Promise.all([client('app.about', {}), client('workspace.overview', {})]);
      setAbout(aboutNow);
      setOverview(overviewNow);
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  }, [client]);
  const reload = useCallback(() => void read(), [read]);

  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- it sets no state before the host has answered
    reload();
    const stop = connection.onChange(reload);
    window.addEventListener('focus', reload);
    return () => {
      stop();
      window.removeEventListener('focus', reload);
    };
  }, [connection, reload]);

  return { about, overview, failure, reload };
}
