import type { CallOutput } from '../../../shared/api/contract.ts';
import { useCall, useRun } from './use-call.ts';

/** A call that starts a job, as `useRun` has it. */
interface Begun {
  readonly data: { readonly job: string } | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
}

export interface RunningJob {
  /** "" before there is one. */
  readonly id: string;
  readonly isRunning: boolean;
  /** Done or cancelled: its outcome can be asked for. Never one that failed. */
  readonly hasOutcome: boolean;
  readonly isCancelled: boolean;
  readonly done: number;
  /** null when nobody knows yet. */
  readonly total: number | null;
  /** What is done by then stays. */
  readonly cancel: () => void;
  /** It could not be begun, or nobody can say how it goes. */
  readonly error: Error | null;
  /** Why it stopped on the way, in words. */
  readonly failure: string | null;
}

type State = NonNullable<CallOutput<'job.read'>>['state'];

const HAS_OUTCOME: Readonly<Record<State, boolean>> = { running: false, done: true, cancelled: true, failed: false };

/** Long work from its beginning to its end. */
export function useJob({ data, isPending, error }: Begun): RunningJob {
  const id = data?.job ?? '';
  const asked = useCall('job.read', { id }, { enabled: id !== '' });
  const cancelling = useRun('job.cancel', { leavesFolder: true });
  const state = id === '' ? null : (asked.data ?? null);
  return {
    id,
    isRunning: isPending || (id !== '' && asked.error === null && (asked.data === undefined || state?.state === 'running')),
    hasOutcome: state !== null && HAS_OUTCOME[state.state],
    isCancelled: state?.state === 'cancelled',
    done: state?.done ?? 0,
    total: state?.total || null,
    cancel: () => id !== '' && cancelling.mutate({ id }),
    error: error ?? asked.error,
    failure: state?.failure?.message ?? null,
  };
}
