import { expect, it } from 'vitest';
import { today } from './today.ts';

it('is the day here, early in the morning and late at night', () => {
  expect(today(new Date(2026, 2, 1, 0, 5))).toBe('2026-03-01');
  expect(today(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
});
