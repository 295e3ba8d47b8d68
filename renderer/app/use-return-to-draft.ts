import { useEffect, useRef } from 'react';
import { routeOf } from './route.ts';
import { useCall } from './session/use-call.ts';
import { goTo } from './use-route.ts';

/** After a crash the desk opens where somebody was typing, unless an address says where to go. */
export function useReturnToDraft(): void {
  const { data: drafts } = useCall('draft.list', {});
  const isAsked = useRef(false);
  useEffect(() => {
    if (drafts === undefined || isAsked.current) return;
    isAsked.current = true;
    const newest = drafts.find(({ homeless }) => homeless === null);
    if (newest && routeOf(window.location.hash).room === 'overview') goTo(routeOf(newest.draft.route));
  }, [drafts]);
}
