import { expect, it } from 'vitest';
import { comesFromTheFuture } from './comes-from-the-future.ts';

it.each([
  ['2026-03-03T09:00:00Z', false],
  ['2026-03-04T08:00:00Z', false],
  ['2026-03-04T10:00:00Z', true],
  ['2027-03-03T09:00:00Z', true],
  ['2025-03-03T09:00:00Z', false],
])('a version of %s, looked at on 3 March 2026 at nine: %s', (at, expected) => {
  expect(comesFromTheFuture({ at }, Date.parse('2026-03-03T09:00:00Z'))).toBe(expected);
});
