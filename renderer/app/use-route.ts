import { useSyncExternalStore } from 'react';
import type { Route } from './route.ts';
import { hrefOf, routeOf } from './route.ts';

/** Where the user is; changes with the address, whoever changes it. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  return routeOf(hash);
}

export function goTo(route: Route): void {
  window.location.hash = hrefOf(route);
}

/** Like `goTo`, without a step for the Back button: for the next segment, the next chapter of a list. */
export function slideTo(route: Route): void {
  history.replaceState(null, '', hrefOf(route));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
