import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Asks again for what is in sight, since something has happened. A question that is under way is left to its answer: given up for each next
 * event, it would have none as long as events come quicker than the host answers. That answer may be older than what has happened, so it
 * is asked once more when it has come, however many events there were; what is out of sight by then is asked again when it is shown.
 */
export function askAgain(queries: QueryClient, predicate: (query: Query) => boolean): void {
  const underWay = queries.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' });
  void queries.invalidateQueries({ predicate }, { cancelRefetch: false });
  for (const { promise, queryKey } of underWay) {
    const onceMore = (): void => void queries.invalidateQueries({ queryKey, exact: true }, { cancelRefetch: false });
    promise?.then(onceMore, onceMore);
  }
}
