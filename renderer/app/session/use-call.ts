import type { Query, QueryClient, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Client } from '../../../shared/api/client.ts';
import type { CallInput, CallName, CallOutput } from '../../../shared/api/contract.ts';
import { useHost } from './client-context.ts';

export interface CallOptions<Answer> {
  /** False as long as the input is not known yet. */
  readonly enabled?: boolean;
  /** Shows the last answer while that to a new question is under way: lists, previews. */
  readonly keepLast?: boolean;
  /** Milliseconds after which an answer that is not whole yet is asked for again; false once it is. */
  readonly again?: (answer: Answer) => number | false;
}

/**
 * Asks the host, and asks again after each change of the folder. The last answer stays in sight meanwhile.
 * A failure is an `ApiFailure` (its message can be shown) or a `ConnectionLost`.
 */
export function useCall<Name extends CallName>(
  call: Name,
  input: CallInput<Name>,
  options: CallOptions<CallOutput<Name>> = {},
): UseQueryResult<CallOutput<Name>> {
  return useAsked<CallOutput<Name>>([call, input], (client) => client(call, input), options);
}

/**
 * The same for what a room makes of an answer. `key` names the call and its input. Who reads `asking.signal` lets go of a question
 * that nobody waits for any more.
 */
export function useAsked<Answer>(
  key: readonly [CallName, ...(readonly unknown[])],
  ask: (client: Client, asking: { readonly signal: AbortSignal }) => Promise<Answer>,
  { enabled = true, keepLast = false, again = () => false }: CallOptions<Answer> = {},
): UseQueryResult<Answer> {
  const { client } = useHost();
  return useQuery<Answer>({
    queryKey: key,
    queryFn: (asking) => ask(client, asking),
    enabled,
    refetchInterval: ({ state: { data } }) => (data === undefined ? false : again(data)),
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}

export interface RunOptions {
  /** It changes nothing in the folder: what was read stays as it is. */
  readonly leavesFolder?: boolean;
}

/** Has the host do something. What was read before is asked for again once it is done; it is done when that is there. */
export function useRun<Name extends CallName>(
  call: Name,
  options: RunOptions = {},
): UseMutationResult<CallOutput<Name>, Error, CallInput<Name>> {
  return useDone<CallOutput<Name>, CallInput<Name>>((client, input) => client(call, input), options);
}

/** The same for an order in a room's own words. */
export function useDone<Answer, Order>(
  run: (client: Client, order: Order) => Promise<Answer>,
  { leavesFolder = false }: RunOptions = {},
): UseMutationResult<Answer, Error, Order> {
  const { client } = useHost();
  const queries = useQueryClient();
  return useMutation<Answer, Error, Order>({
    mutationFn: (order) => run(client, order),
    ...(leavesFolder ? {} : { onSuccess: async () => readAgain(queries) }),
  });
}

/** Calls that print or check what was saved, and may take seconds: nobody is kept waiting for them to be told that it is saved. */
const FOLLOWS_LATER: ReadonlySet<string> = new Set<CallName>(['edition.preview', 'edition.gate']);

/** Asks again for everything; waits for what says how the folder is now. */
async function readAgain(queries: QueryClient): Promise<void> {
  const followsLater = ({ queryKey }: Query): boolean => FOLLOWS_LATER.has(String(queryKey[0]));
  void queries.invalidateQueries({ predicate: followsLater });
  await queries.invalidateQueries({ predicate: (query) => !followsLater(query) });
}
