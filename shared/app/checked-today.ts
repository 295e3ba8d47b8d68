import type { IsoDate } from '../model/chapter.ts';
import type { Contact } from '../model/contact.ts';
import { addMonths, CONTACT_CHECK_MONTHS } from '../publishing/gate/freshness.ts';

/**
 * "I asked today, all of it is right": said by name, with the next check as far away as it was the last time (a year where
 * nobody said).
 */
export function checkedToday(former: Contact['checked'], by: string, today: IsoDate): NonNullable<Contact['checked']> {
  const next = addMonths(today, former?.next === undefined ? CONTACT_CHECK_MONTHS : monthsBetween(former.on, former.next));
  return { on: today, by, next };
}

/** Whole months, at least one. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const count = (date: IsoDate): number => {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return 12 * year + month;
  };
  return Math.max(1, count(to) - count(from));
}
