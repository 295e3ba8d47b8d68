import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useHost } from './client-context.ts';

/** Milliseconds after which a job that runs is asked about, whether or not the host has told of it. */
const PATIENCE = 1_500;

/**
 * How a job goes. The host tells of each step; one that it tells while the first answer is still on its way would be missed, so a job
 * that runs is asked about now and then.
 */
export function useJob(id: string): UseQueryResult<CallOutput<'job.read'>> {
  const { client } = useHost();
  return useQuery<CallOutput<'job.read'>>({
    queryKey: ['job.read', { id }],
    queryFn: () => client('job.read', { id }),
    refetchInterval: ({ state: { data } }) => (data === undefined || data?.state === 'running' ? PATIENCE : false),
  });
}
