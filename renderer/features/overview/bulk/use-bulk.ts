import { today } from '../../../../shared/app/today.ts';
import type { Client } from '../../../../shared/api/client.ts';
import type { UnitRef } from '../../../../shared/model/workspace.ts';
import { useCall, useDone } from '../../../app/session/use-call.ts';
import type { RunningJob } from '../../../app/session/use-job.ts';
import { useJob } from '../../../app/session/use-job.ts';
import type { BulkOrder } from './bulk-fields.tsx';

/** With the texts that were chosen. */
type ChosenOrder = BulkOrder & { readonly units: UnitRef[] };

interface Bulk {
  readonly start: (order: ChosenOrder) => void;
  readonly job: RunningJob;
  /** Of how many texts it changed something, once it is over; null before. */
  readonly changed: number | null;
  /** Forgets what came of it. */
  readonly reset: () => void;
}

/** Has many texts changed as one save, which takes seconds in a large folder. */
export function useBulk(): Bulk {
  const begun = useDone(begin, { leavesFolder: true });
  const job = useJob(begun);
  const result = useCall('unit.changed', { job: job.id }, { enabled: job.hasOutcome });
  return {
    start: begun.mutate,
    job: { ...job, error: job.error ?? result.error },
    changed: job.hasOutcome ? (result.data?.units ?? null) : null,
    reset: begun.reset,
  };
}

function begin(client: Client, { action, units, language, to, due }: ChosenOrder): Promise<{ readonly job: string }> {
  const place = { units, language };
  switch (action) {
    case 'give':
      return client('translation.give-out', { ...place, to: { to, on: today(), ...(due === null ? {} : { due }) } });
    case 'postpone':
      return client('translation.postpone', { ...place, due });
    case 'back':
      return client('translation.give-out', { ...place, to: null });
    case 'unwanted':
    case 'wanted':
      return client('translation.set-wanted', { ...place, wanted: action === 'wanted' });
  }
}
