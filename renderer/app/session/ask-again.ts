import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Asks again for what is in sight. A first answer that is still on its way may be older than what has just happened, and the library
 * lets it count as the new one: such a question is asked once more when its answer has come.
 */
export function askAgain(queries: QueryClient, predicate: (query: Query) => boolean): void {
  const underWay = queries.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' });
  const early = underWay.filter(({ state }) => state.data === undefined);
  void queries.invalidateQueries({ predicate });
  for (const { promise, queryKey } of early) {
    const again = (): void => void queries.invalidateQueries({ queryKey, exact: true });
    promise?.then(again, again);
  }
}
