import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursFault } from './hours-fault.ts';
import { hoursFromText, timeFrom } from './hours-from-text.ts';
import { dayHoursSchema, type Slot } from './opening-hours.ts';
import { textOfHours } from './text-of-hours.ts';

const GERMAN = { closed: 'geschlossen', byAppointment: 'nach Vereinbarung', appointment: 'Termin', allDay: 'rund um die Uhr' };
const ENGLISH = { closed: 'closed', byAppointment: 'by appointment', appointment: 'appointment', allDay: 'all day' };
const morning = { from: '08:00', to: '12:00' };

describe('hours as people type them', () => {
  it.each([
    ['8-12', [morning]],
    ['8 bis 12 Uhr', [morning]],
    ['08:00–12:00', [morning]],
    ['08:00 – 12:00 Uhr', [morning]],
    ['von 8 bis 12', [morning]],
    ['8 Uhr bis 12 Uhr', [morning]],
    ['0800-1200', [morning]],
    ['8h - 12h', [morning]],
    ['8.30-12', [{ from: '08:30', to: '12:00' }]],
    ['8-12, 14-17:30', [morning, { from: '14:00', to: '17:30' }]],
    ['14-17:30 und 8-12', [morning, { from: '14:00', to: '17:30' }]],
    ['8-12 / 14-18', [morning, { from: '14:00', to: '18:00' }]],
    ['8-12; 14-18 Uhr.', [morning, { from: '14:00', to: '18:00' }]],
    ['8-12 (nach Vereinbarung)', [{ ...morning, byAppointment: true }]],
    [
      '8-12 mit Termin, 14-16',
      [
        { ...morning, byAppointment: true },
        { from: '14:00', to: '16:00' },
      ],
    ],
    ['20-24', [{ from: '20:00', to: '24:00' }]],
    ['geschlossen', 'closed'],
    ['–', 'closed'],
    ['Nach Vereinbarung', 'by-appointment'],
    ['n. V.', 'by-appointment'],
    ['nur mit Termin', 'by-appointment'],
    ['by appointment only', 'by-appointment'],
    ['rund um die Uhr', 'all-day'],
    ['24 Stunden', 'all-day'],
    ['0–24 Uhr', 'all-day'],
    ['', null],
    ['   ', null],
  ])('%s', (text, hours) => {
    expect(hoursFromText(text)).toEqual({ hours });
  });

  it.each([
    ['12-8', { kind: 'ends-before-it-begins', from: '12:00', to: '08:00' }],
    ['8-8', { kind: 'ends-before-it-begins', from: '08:00', to: '08:00' }],
    ['8-12, 11:30-14', { kind: 'overlap', until: '12:00', from: '11:30' }],
    ['8-25', { kind: 'no-such-time', text: '25' }],
    ['8:70-12', { kind: 'no-such-time', text: '8:70' }],
    ['24-24', { kind: 'no-such-time', text: '24' }],
    ['vormittags', { kind: 'not-understood', text: 'vormittags' }],
    ['8-12, mal sehen', { kind: 'not-understood', text: 'mal sehen' }],
    ['8', { kind: 'not-understood', text: '8' }],
  ])('%s is wrong, and it is said what', (text, fault) => {
    expect(hoursFromText(text)).toEqual({ fault });
  });

  it('never breaks, whatever is typed, and gives nothing that a file could not hold', () => {
    const outcome = fc.check(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 :.,;–bisuhr-]{0,24}$/)), (text) => {
        const read = hoursFromText(text);
        const hours = 'hours' in read ? read.hours : null;
        return hours === null || dayHoursSchema.safeParse(hours).success;
      }),
    );
    expect(outcome.counterexample).toBeNull();
  });

  it.each(['...\n', ' .', '(', '[ ', '- ', ', ', '8 uhr '])('a hundred thousand times %j take no longer than they are long', (sign) => {
    const before = process.cpuUsage();
    hoursFromText(`bis ${sign.repeat(100_000)}5`);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});

it('what is shown in the field is understood as what it came from, in both languages', () => {
  const time = fc
    .integer({ min: 0, max: 95 })
    .map((quarter) => timeFrom(`${Math.floor(quarter / 4)}:${['00', '15', '30', '45'][quarter % 4]}`) ?? '');
  const slot = fc.record({ from: time, to: time, byAppointment: fc.boolean() });
  const slots = fc
    .array(slot, { minLength: 1, maxLength: 4 })
    .map((all): Slot[] => all.map(({ byAppointment, ...span }) => (byAppointment ? { ...span, byAppointment } : span)))
    .filter((all) => hoursFault(all) === null)
    .map((all) => all.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
  const hours = fc.oneof(fc.constantFrom('closed' as const, 'by-appointment' as const, 'all-day' as const), slots);
  fc.assert(
    fc.property(hours, fc.constantFrom(GERMAN, ENGLISH), (day, words) => {
      expect(hoursFromText(textOfHours(day, words))).toEqual({ hours: day });
    }),
  );
});
