import type { DayHours, OpeningHours, Slot, Weekday } from './opening-hours.ts';
import { WEEKDAYS } from './opening-hours.ts';

export const WORKDAYS = WEEKDAYS.slice(0, 5);

/** The week with other hours on one day; null = nothing is said of it. Days stay in the order of the week. */
export function withDay(days: OpeningHours['days'], day: Weekday, hours: DayHours | null): OpeningHours['days'] {
  return inOrder({ ...days, [day]: hours ?? undefined });
}

/** What holds on one day, on others too. */
export function copiedTo(days: OpeningHours['days'], from: Weekday, to: readonly Weekday[]): OpeningHours['days'] {
  return inOrder({ ...days, ...Object.fromEntries(to.map((day) => [day, days[from]])) });
}

function inOrder(days: Partial<Record<Weekday, DayHours | undefined>>): OpeningHours['days'] {
  return Object.fromEntries(WEEKDAYS.flatMap((day) => (days[day] === undefined ? [] : [[day, days[day]]])));
}

const HOUR = 60;
/** Minutes since midnight: people eat at noon. */
const NOON = 12 * HOUR;

/**
 * A lunch break of an hour in the longest span: at noon where that lies well inside it, else in its middle. null when no
 * span is long enough (three hours) to be divided.
 */
export function withBreak(slots: readonly Slot[]): readonly Slot[] | null {
  const longest = slots.reduce<Slot | null>((best, slot) => (best === null || lengthOf(slot) > lengthOf(best) ? slot : best), null);
  if (longest === null || lengthOf(longest) < 3 * HOUR) return null;
  const [from, to] = [minutesOf(longest.from), minutesOf(longest.to)];
  const middle = Math.floor((from + to - HOUR) / 2 / 30) * 30;
  const start = from + HOUR <= NOON && NOON + 2 * HOUR <= to ? NOON : middle;
  return slots.flatMap((slot) =>
    slot === longest
      ? [
          { ...slot, to: timeOf(start) },
          { ...slot, from: timeOf(start + HOUR) },
        ]
      : [slot],
  );
}

/** "08:30" as 510. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes;
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / HOUR)).padStart(2, '0')}:${String(minutes % HOUR).padStart(2, '0')}`;
}

const lengthOf = ({ from, to }: Slot): number => minutesOf(to) - minutesOf(from);
