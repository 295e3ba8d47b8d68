import type { DayHours, Slot } from './opening-hours.ts';
import { hoursFault, type HoursFault } from './hours-fault.ts';

/** What a person meant by the hours of one day; `hours` is null when nothing is said of that day. */
export type ReadHours = { readonly hours: DayHours | null } | { readonly fault: HoursFault };

const CLOSED = /^(?:geschlossen|geschl\.?|zu|closed|-)$/;
const APPOINTMENT_WORDS =
  '(?:nur )?(?:nach|mit|by|with)? ?(?:termin(?:vereinbarung)?|vereinbarung|absprache|an? ?appointment|appointment)(?: only)?|n\\. ?v\\.?|nv';
const BY_APPOINTMENT = new RegExp(`^(?:${APPOINTMENT_WORDS})$`);
const ALL_DAY = /^(?:rund um die uhr|ganztägig|ganztags|durchgehend|immer|24 ?(?:std\.?|stunden|hours)|24\/7|all day|always|0-24)$/;
// What looks back keeps it from starting anew at each sign of a long row of the same.
const APPOINTMENT_BEHIND = new RegExp(`(?<![ (\\[])[ (\\[]+(?:${APPOINTMENT_WORDS})[)\\]]?$`);
const SPAN = /^(?:von |from )?(\d{1,4}(?:[:.]\d{1,2})?) ?- ?(\d{1,4}(?:[:.]\d{1,2})?)$/;

/**
 * Reads opening hours of a day as people type them: "8-12, 14-17:30", "8 bis 12 Uhr", "08:00–12:00", "8.30-12", "geschlossen",
 * "nach Vereinbarung", "9-12 (mit Termin)". German and English alike, whatever the language of the interface.
 */
export function hoursFromText(text: string): ReadHours {
  const plain = simplified(text);
  if (plain === '') return { hours: null };
  if (CLOSED.test(plain)) return { hours: 'closed' };
  if (BY_APPOINTMENT.test(plain)) return { hours: 'by-appointment' };
  if (ALL_DAY.test(plain)) return { hours: 'all-day' };
  const slots: Slot[] = [];
  for (const part of plain.split(/ ?(?:,|;|\+|&| und | and |\/) ?/).filter((one) => one !== '')) {
    const read = slotFrom(part);
    if ('fault' in read) return read;
    slots.push(read.slot);
  }
  const fault = slots.length === 0 ? ({ kind: 'not-understood', text: text.trim() } as const) : hoursFault(slots);
  if (fault) return { fault };
  return { hours: slots.toSorted((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** One spelling for the many of dashes, spaces and the word for the hour. */
function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\b(?:bis|to|until)\b/g, '-')
    .replace(/(\d)\s*(?:uhr|h)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ?-+ ?/g, '-')
    .replace(/^\s+|(?<![\s.])[\s.]+$/g, '');
}

function slotFrom(part: string): { readonly slot: Slot } | { readonly fault: HoursFault } {
  const byAppointment = APPOINTMENT_BEHIND.test(part);
  const span = SPAN.exec(part.replace(APPOINTMENT_BEHIND, '').trim());
  if (!span) return { fault: { kind: 'not-understood', text: part } };
  const [from, to] = [timeFrom(span[1] ?? ''), timeFrom(span[2] ?? '')];
  if (from === null || from === '24:00') return { fault: { kind: 'no-such-time', text: span[1] ?? '' } };
  if (to === null) return { fault: { kind: 'no-such-time', text: span[2] ?? '' } };
  return { slot: byAppointment ? { from, to, byAppointment } : { from, to } };
}

/** "8", "8:30", "8.30", "0830" as "08:30"; null for what no clock shows. */
export function timeFrom(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim());
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
