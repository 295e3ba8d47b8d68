import type { IsoDate } from '../../model/chapter.ts';
import { WEEKDAYS } from '../../model/opening-hours.ts';
import type { Weekday } from '../../model/opening-hours.ts';

/** The weekday of a date. */
export function isoWeekday(date: IsoDate): Weekday {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(day + 6) % 7] ?? 'mon';
}
