import type { IsoDate } from '../../../../shared/model/chapter.ts';
import type { OpeningHours } from '../../../../shared/model/opening-hours.ts';

type Exceptions = NonNullable<OpeningHours['exceptions']>;

/** What somebody should know of an exception: it ends before it begins, another one says something of the same days, or it is over. */
export function exceptionRemark(exceptions: Exceptions, index: number, today: IsoDate): 'backwards' | 'twice' | 'past' | null {
  const own = exceptions[index];
  if (!own) return null;
  const end = own.to ?? own.from;
  if (end < own.from) return 'backwards';
  if (end < today) return 'past';
  const meets = exceptions.slice(0, index).some(({ from, to = from }) => from <= end && own.from <= to);
  return meets ? 'twice' : null;
}
