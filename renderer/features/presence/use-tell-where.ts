import { useEffect } from 'react';
import type { Route } from '../../app/route.ts';
import { useHost } from '../../app/session/client-context.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** Tells those who share the folder what is open here; of several windows, the one that somebody turned to last. */
export function useTellWhere(route: Route): void {
  const { client } = useHost();
  const where = JSON.stringify(whereaboutsOf(route));
  useEffect(() => {
    // Advice: nobody is stopped by a host that does not answer.
    const tell = (): void => void client('presence.moveTo', JSON.parse(where)).catch(() => null);
    tell();
    window.addEventListener('focus', tell);
    return () => window.removeEventListener('focus', tell);
  }, [client, where]);
}
