import type { HoursFault } from './hours-fault.ts';
import { hoursFromText, timeFrom } from './hours-from-text.ts';
import { textOfTime } from './text-of-hours.ts';

/** When something begins on a day, and when it ends where that is known. */
export interface TimeSpan {
  readonly from: string;
  readonly to?: string | undefined;
}

const BEGINNING = /^(?:ab|from|um|at)? ?(\d{1,4}(?:[:.]\d{2})?)(?: ?uhr| ?h)?$/i;

/** "18-19:30", "18 bis 19.30 Uhr", "ab 18 Uhr" as people type them; null for an empty text. */
export function timeSpanFromText(text: string): { readonly span: TimeSpan | null } | { readonly fault: HoursFault } {
  const typed = text.trim();
  if (typed === '') return { span: null };
  const beginning = BEGINNING.exec(typed);
  if (beginning) {
    const from = timeFrom(beginning[1] ?? '');
    return from === null || from === '24:00' ? { fault: { kind: 'no-such-time', text: beginning[1] ?? '' } } : { span: { from } };
  }
  const read = hoursFromText(typed);
  if ('fault' in read) return read;
  const [only, ...more] = Array.isArray(read.hours) ? read.hours : [];
  if (!only || more.length > 0) return { fault: { kind: 'not-understood', text: typed } };
  return { span: { from: only.from, to: only.to } };
}

/** As one would type it: "18–19:30", "18:00". */
export function textOfTimeSpan({ from, to }: TimeSpan): string {
  return to === undefined ? from.replace(/^0/, '') : `${textOfTime(from)}–${textOfTime(to)}`;
}
