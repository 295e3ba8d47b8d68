import type { CallInput, CallOutput } from '../../../../shared/api/contract.ts';
import { useCall, useRun } from '../../../app/session/use-call.ts';

interface Replacing {
  readonly start: (order: CallInput<'replace.start'>) => void;
  readonly isRunning: boolean;
  readonly done: number;
  /** null when nobody knows yet. */
  readonly total: number | null;
  /** What is changed by then stays. */
  readonly cancel: () => void;
  readonly isCancelled: boolean;
  /** What came of it, once it is over. */
  readonly replaced: CallOutput<'replace.result'>;
  readonly error: Error | null;
  /** Why it stopped on the way, in words. */
  readonly failure: string | null;
  /** Forgets what came of it. */
  readonly reset: () => void;
}

/** Replacing, which takes seconds in a large folder. */
export function useReplacing(): Replacing {
  const begun = useRun('replace.start', { leavesFolder: true });
  const cancelling = useRun('job.cancel', { leavesFolder: true });
  const job = begun.data?.job ?? null;
  const isJob = { enabled: job !== null };
  const asked = useCall('job.read', { id: job ?? '' }, isJob);
  const state = job === null ? null : (asked.data ?? null);
  const isRunning = begun.isPending || (job !== null && asked.error === null && (asked.data === undefined || state?.state === 'running'));
  const result = useCall('replace.result', { job: job ?? '' }, { enabled: job !== null && !isRunning });
  return {
    start: begun.mutate,
    isRunning,
    done: state?.done ?? 0,
    total: state?.total || null,
    cancel: () => job !== null && cancelling.mutate({ id: job }),
    isCancelled: state?.state === 'cancelled',
    replaced: (job !== null && result.data) || null,
    error: begun.error ?? asked.error ?? result.error,
    failure: state?.failure?.message ?? null,
    reset: begun.reset,
  };
}
