import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { askAgain } from './ask-again.ts';

/** A question that is in sight, and the answers that its host owes. */
function question(queries: QueryClient) {
  const owed: ((answer: string | Promise<string>) => void)[] = [];
  const observer = new QueryObserver<string>(queries, {
    queryKey: ['overview.read'],
    queryFn: async () => new Promise((answer) => owed.push(answer)),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const leave = observer.subscribe(() => {});
  return { owed, shown: () => observer.getCurrentResult().data, leave };
}

test('what happens while the first answer is on its way is not missed', async () => {
  const queries = new QueryClient();
  const { owed, shown, leave } = question(queries);
  askAgain(queries, () => true);
  expect(owed).toHaveLength(1);
  owed[0]?.('running');
  await vi.waitFor(() => expect(owed).toHaveLength(2));
  owed[1]?.('done');
  await vi.waitFor(() => expect(shown()).toBe('done'));
  leave();
});

test('an answer that is there is asked for once more, and only where it is concerned', async () => {
  const queries = new QueryClient();
  const { owed, shown, leave } = question(queries);
  owed[0]?.('running');
  await vi.waitFor(() => expect(shown()).toBe('running'));
  askAgain(queries, ({ queryKey }) => queryKey[0] === 'other');
  expect(owed).toHaveLength(1);
  askAgain(queries, () => true);
  await vi.waitFor(() => expect(owed).toHaveLength(2));
  owed[1]?.('done');
  await vi.waitFor(() => expect(shown()).toBe('done'));
  expect(owed).toHaveLength(2);
  leave();
});

test('events that come quicker than the host answers leave the question under way, and ask once more for all of them', async () => {
  const queries = new QueryClient();
  const { owed, shown, leave } = question(queries);
  owed[0]?.('0 %');
  await vi.waitFor(() => expect(shown()).toBe('0 %'));
  askAgain(queries, () => true);
  await vi.waitFor(() => expect(owed).toHaveLength(2));
  askAgain(queries, () => true);
  askAgain(queries, () => true);
  expect(owed).toHaveLength(2);
  owed[1]?.('10 %');
  await vi.waitFor(() => expect(shown()).toBe('10 %'));
  await vi.waitFor(() => expect(owed).toHaveLength(3));
  askAgain(queries, () => true);
  owed[2]?.('90 %');
  await vi.waitFor(() => expect(owed).toHaveLength(4));
  owed[3]?.('done');
  await vi.waitFor(() => expect(shown()).toBe('done'));
  expect(owed).toHaveLength(4);
  leave();
});

test('a question that fails on its way is asked once more as well', async () => {
  const queries = new QueryClient();
  const { owed, shown, leave } = question(queries);
  owed[0]?.('before');
  await vi.waitFor(() => expect(shown()).toBe('before'));
  askAgain(queries, () => true);
  await vi.waitFor(() => expect(owed).toHaveLength(2));
  askAgain(queries, () => true);
  owed[1]?.(Promise.reject(new Error('The host is away.')));
  await vi.waitFor(() => expect(owed).toHaveLength(3));
  owed[2]?.('after');
  await vi.waitFor(() => expect(shown()).toBe('after'));
  leave();
});

test('an answer to what is out of sight by then counts as old', async () => {
  const queries = new QueryClient();
  const first = question(queries);
  askAgain(queries, () => true);
  first.leave();
  first.owed[0]?.('before');
  await vi.waitFor(() => expect(queries.getQueryState(['overview.read'])).toMatchObject({ data: 'before', isInvalidated: true }));
  const second = question(queries);
  second.owed[0]?.('after');
  await vi.waitFor(() => expect(second.shown()).toBe('after'));
  second.leave();
});
