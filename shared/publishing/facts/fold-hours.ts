import { WEEKDAYS } from '../../model/opening-hours.ts';
import type { DayHours, OpeningHours, Weekday } from '../../model/opening-hours.ts';

/** Days in a row: from the first to the last of them. A day alone is its own first and last. */
export interface DaySpan {
  readonly first: Weekday;
  readonly last: Weekday;
}

/** Days with the same hours. */
export interface HoursGroup {
  readonly spans: readonly DaySpan[];
  readonly hours: DayHours;
}

/**
 * Days with equal hours on one line, in the order of their first day. Three and more days in a row become a span;
 * two stay two ("Monday and Tuesday"). A day about which nothing is said is absent.
 */
export function foldHours(days: OpeningHours['days']): readonly HoursGroup[] {
  const groups = new Map<string, { readonly days: Weekday[]; readonly hours: DayHours }>();
  for (const day of WEEKDAYS) {
    const hours = days[day];
    if (hours === undefined) continue;
    const normal = normalised(hours);
    const key = JSON.stringify(normal);
    const group = groups.get(key);
    if (group) group.days.push(day);
    else groups.set(key, { days: [day], hours: normal });
  }
  return [...groups.values()].map((group) => ({ spans: spansOf(group.days), hours: group.hours }));
}

/** Days in calendar order as spans. */
export function spansOf(days: readonly Weekday[]): readonly DaySpan[] {
  const indexes = [...new Set(days)].map((day) => WEEKDAYS.indexOf(day)).toSorted((a, b) => a - b);
  const rows: number[][] = [];
  for (const index of indexes) {
    const row = rows.at(-1);
    if (row && row.at(-1) === index - 1) row.push(index);
    else rows.push([index]);
  }
  return rows.flatMap((row) => (row.length > 2 ? [span(row[0], row.at(-1))] : row.map((index) => span(index, index))));
}

function span(first = 0, last = 0): DaySpan {
  return { first: WEEKDAYS[first] ?? 'mon', last: WEEKDAYS[last] ?? 'sun' };
}

/** Slots in order of time; the whole day as one slot is "all day". */
function normalised(hours: DayHours): DayHours {
  if (typeof hours === 'string') return hours;
  const slots = hours
    .map(({ from, to, byAppointment }) => (byAppointment ? { from, to, byAppointment } : { from, to }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const [only] = slots;
  if (slots.length === 1 && only?.from === '00:00' && only.to === '24:00' && !only.byAppointment) return 'all-day';
  return slots;
}
