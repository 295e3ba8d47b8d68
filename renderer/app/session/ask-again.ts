import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Asks again for what is in sight. A first answer that is still on its way may be older than what has just happened, and the library
 * lets it count as the new one: such a question is asked once more when its answer has come.
 */
export function askAgain(queries: QueryClient, predicate: (query: Query) => boolean): void {
  const early = underWay(queries, predicate).filter(({ state }) => state.data === undefined);
  void queries.invalidateQueries({ predicate });
  for (const query of early) onceMore(queries, query);
}

/**
 * The same for what happens more often than the host answers: the steps of a job. A question that is under way is not given up for the
 * next one, which would leave all of them without an answer until the last step.
 */
export function askAgainInTime(queries: QueryClient, predicate: (query: Query) => boolean): void {
  const asked = underWay(queries, predicate);
  void queries.invalidateQueries({ predicate }, { cancelRefetch: false });
  for (const query of asked) onceMore(queries, query, { cancelRefetch: false });
}

function underWay(queries: QueryClient, predicate: (query: Query) => boolean): readonly Query[] {
  return queries.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' });
}

function onceMore(queries: QueryClient, { promise, queryKey }: Query, options: { readonly cancelRefetch?: boolean } = {}): void {
  const again = (): void => void queries.invalidateQueries({ queryKey, exact: true }, options);
  promise?.then(again, again);
}
