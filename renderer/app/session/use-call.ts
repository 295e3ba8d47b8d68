import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../../shared/api/contract.ts';
import { useHost } from './client-context.ts';

export interface CallOptions {
  /** False as long as the input is not known yet. */
  readonly enabled?: boolean;
  /** Shows the last answer while that to a new question is under way: lists, previews. */
  readonly keepLast?: boolean;
}

/**
 * Asks the host, and asks again after each change of the folder. The last answer stays in sight meanwhile.
 * A failure is an `ApiFailure` (its message can be shown) or a `ConnectionLost`.
 */
export function useCall<Name extends CallName>(
  call: Name,
  input: CallInput<Name>,
  { enabled = true, keepLast = false }: CallOptions = {},
): UseQueryResult<CallOutput<Name>> {
  const { client } = useHost();
  return useQuery<CallOutput<Name>>({
    queryKey: [call, input],
    queryFn: () => client(call, input),
    enabled,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}

export interface RunOptions {
  /** It changes nothing in the folder: what was read stays as it is. */
  readonly leavesFolder?: boolean;
}

/** Has the host do something. What was read before is asked for again once it is done. */
export function useRun<Name extends CallName>(
  call: Name,
  { leavesFolder = false }: RunOptions = {},
): UseMutationResult<CallOutput<Name>, Error, CallInput<Name>> {
  const { client } = useHost();
  const queries = useQueryClient();
  return useMutation<CallOutput<Name>, Error, CallInput<Name>>({
    mutationFn: (input) => client(call, input),
    ...(leavesFolder ? {} : { onSuccess: () => queries.invalidateQueries() }),
  });
}
