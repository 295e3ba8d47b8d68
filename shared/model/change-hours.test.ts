import { describe, expect, it } from 'vitest';
import { copiedTo, withBreak, withDay, WORKDAYS } from './change-hours.ts';

const slot = (from: string, to: string) => ({ from, to });

it('copies Monday to the other workdays and leaves the weekend alone', () => {
  const days = copiedTo({ mon: [slot('08:00', '12:00')], sat: 'closed' }, 'mon', WORKDAYS);
  expect(Object.keys(days)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
  expect(days.fri).toEqual([slot('08:00', '12:00')]);
});

it('a day of which nothing is said is absent, whatever it is copied from', () => {
  expect(copiedTo({ tue: 'closed' }, 'mon', ['tue'])).toEqual({});
  expect(withDay({ mon: 'closed', tue: 'closed' }, 'mon', null)).toEqual({ tue: 'closed' });
});

describe('a lunch break', () => {
  it.each([
    ['at noon where that lies inside', [slot('08:00', '17:00')], [slot('08:00', '12:00'), slot('13:00', '17:00')]],
    ['in the middle of an afternoon', [slot('13:00', '18:00')], [slot('13:00', '15:00'), slot('16:00', '18:00')]],
    [
      'in the longest span',
      [slot('07:00', '08:00'), slot('09:00', '16:00')],
      [slot('07:00', '08:00'), slot('09:00', '12:00'), slot('13:00', '16:00')],
    ],
  ])('%s', (_title, before, after) => {
    expect(withBreak(before)).toEqual(after);
  });

  it('is not made where two hours are all there is', () => {
    expect(withBreak([slot('08:00', '10:00')])).toBeNull();
    expect(withBreak([])).toBeNull();
  });
});
