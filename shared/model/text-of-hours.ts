import type { DayHours, Slot } from './opening-hours.ts';

/** The words for what is no span of time, in the language of who types. `hoursFromText` understands them. */
export interface HoursWords {
  readonly closed: string;
  readonly byAppointment: string;
  /** The same behind a span of time, where it has to be short. */
  readonly appointment: string;
  readonly allDay: string;
}

/** The hours of a day as one would type them: "8–12, 14–17:30"; empty when nothing is said. */
export function textOfHours(hours: DayHours | undefined, words: HoursWords): string {
  switch (hours) {
    case undefined:
      return '';
    case 'closed':
      return words.closed;
    case 'by-appointment':
      return words.byAppointment;
    case 'all-day':
      return words.allDay;
    default:
      return hours.map((slot) => textOfSlot(slot, words)).join(', ');
  }
}

function textOfSlot({ from, to, byAppointment }: Slot, words: HoursWords): string {
  const span = `${textOfTime(from)}–${textOfTime(to)}`;
  return byAppointment ? `${span} (${words.appointment})` : span;
}

/** "08:00" as "8", "08:30" as "8:30". */
export function textOfTime(time: string): string {
  return time.replace(/^0(?=\d)/, '').replace(/:00$/, '');
}
