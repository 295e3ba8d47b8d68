import { today } from '../../../../shared/app/today.ts';
import type { LanguageTag } from '../../../../shared/model/language.ts';
import type { UnitRef } from '../../../../shared/model/workspace.ts';
import { useRun } from '../../../app/session/use-call.ts';
import type { BulkAction } from './bulk-choice.ts';

interface BulkOrder {
  readonly units: UnitRef[];
  readonly language: LanguageTag;
  readonly to: string;
  readonly due: string | null;
}

interface Bulk {
  /** How many texts it changed; null when it failed. */
  readonly run: (action: BulkAction, order: BulkOrder) => Promise<number | null>;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Has many texts changed as one save. */
export function useBulk(): Bulk {
  const give = useRun('translation.give-out');
  const postpone = useRun('translation.postpone');
  const want = useRun('translation.set-wanted');
  const order = async (action: BulkAction, { units, language, to, due }: BulkOrder): Promise<{ readonly units: number }> => {
    const place = { units, language };
    switch (action) {
      case 'give':
        return give.mutateAsync({ ...place, to: { to, on: today(), ...(due === null ? {} : { due }) } });
      case 'postpone':
        return postpone.mutateAsync({ ...place, due });
      case 'back':
        return give.mutateAsync({ ...place, to: null });
      case 'unwanted':
      case 'wanted':
        return want.mutateAsync({ ...place, wanted: action === 'wanted' });
    }
  };
  return {
    // A failure is shown by `error`, beside what was chosen.
    run: (action, what) =>
      order(action, what).then(
        ({ units }) => units,
        () => null,
      ),
    isPending: give.isPending || postpone.isPending || want.isPending,
    error: give.error ?? postpone.error ?? want.error,
  };
}
