import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayHours, Weekday } from '../../model/opening-hours.ts';
import { WEEKDAYS } from '../../model/opening-hours.ts';
import type { DaySpan } from './fold-hours.ts';
import { foldHours, spansOf } from './fold-hours.ts';

const daysOf = ({ first, last }: DaySpan): readonly Weekday[] => WEEKDAYS.slice(WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last) + 1);

const dayHours: fc.Arbitrary<DayHours> = fc.constantFrom<DayHours>('closed', 'all-day', 'by-appointment', [{ from: '09:00', to: '12:00' }]);

describe('folded opening hours', () => {
  it('say of every day what was said of it, and of no other', () => {
    const week = fc.record<Record<Weekday, DayHours>>(
      { mon: dayHours, tue: dayHours, wed: dayHours, thu: dayHours, fri: dayHours, sat: dayHours, sun: dayHours },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(week, (days) => {
        const unfolded = foldHours(days).flatMap(({ spans, hours }) => spans.flatMap(daysOf).map((day) => [day, hours] as const));
        expect(Object.fromEntries(unfolded)).toEqual(days);
        expect(unfolded).toHaveLength(Object.keys(days).length);
      }),
    );
  });

  it('take slots in another order for the same hours', () => {
    const early = { from: '08:00', to: '12:00' };
    const late = { from: '14:00', to: '16:00' };
    expect(foldHours({ mon: [early, late], tue: [late, early] })).toHaveLength(1);
  });

  it('take a slot from midnight to midnight for the whole day', () => {
    expect(foldHours({ sat: [{ from: '00:00', to: '24:00' }] })).toEqual([{ spans: [{ first: 'sat', last: 'sat' }], hours: 'all-day' }]);
  });

  it('make a span of three days in a row and leave two apart', () => {
    expect(spansOf(['sun', 'mon', 'tue', 'wed', 'fri', 'sat'])).toEqual([
      { first: 'mon', last: 'wed' },
      { first: 'fri', last: 'sun' },
    ]);
    expect(spansOf(['tue', 'mon'])).toEqual([
      { first: 'mon', last: 'mon' },
      { first: 'tue', last: 'tue' },
    ]);
  });
});
