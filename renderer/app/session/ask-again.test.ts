import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { askAgain, askAgainInTime } from './ask-again.ts';

/** A question that is in sight, and the answers that its host owes. */
function question(queries: QueryClient) {
  const owed: ((answer: string) => void)[] = [];
  const observer = new QueryObserver<string>(queries, {
    queryKey: ['job.read'],
    queryFn: async () => new Promise((answer) => owed.push(answer)),
    staleTime: Number.POSITIVE_INFINITY,
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

test('steps that come quicker than the host answers are shown on the way, and the last of them in the end', async () => {
  const queries = new QueryClient();
  const { owed, shown, leave } = question(queries);
  owed[0]?.('0 %');
  await vi.waitFor(() => expect(shown()).toBe('0 %'));
  askAgainInTime(queries, () => true);
  await vi.waitFor(() => expect(owed).toHaveLength(2));
  askAgainInTime(queries, () => true);
  askAgainInTime(queries, () => true);
  expect(owed).toHaveLength(2);
  owed[1]?.('10 %');
  await vi.waitFor(() => expect(shown()).toBe('10 %'));
  await vi.waitFor(() => expect(owed).toHaveLength(3));
  owed[2]?.('done');
  await vi.waitFor(() => expect(shown()).toBe('done'));
  expect(owed).toHaveLength(3);
  leave();
});
