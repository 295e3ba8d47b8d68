import type { CallInput, CallOutput } from '../../../../shared/api/contract.ts';
import { useCall, useRun } from '../../../app/session/use-call.ts';
import type { RunningJob } from '../../../app/session/use-job.ts';
import { useJob } from '../../../app/session/use-job.ts';

interface Replacing {
  readonly start: (order: CallInput<'replace.start'>) => void;
  readonly job: RunningJob;
  /** What came of it, once it is over. */
  readonly replaced: CallOutput<'replace.result'>;
  /** Forgets what came of it. */
  readonly reset: () => void;
}

/** Replacing, which takes seconds in a large folder. */
export function useReplacing(): Replacing {
  const begun = useRun('replace.start', { leavesFolder: true });
  const job = useJob(begun);
  const result = useCall('replace.result', { job: job.id }, { enabled: job.hasOutcome });
  return {
    start: begun.mutate,
    job: { ...job, error: job.error ?? result.error },
    replaced: (job.hasOutcome && result.data) || null,
    reset: begun.reset,
  };
}
