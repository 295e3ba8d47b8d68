import { expect, it } from 'vitest';
import { isAllowed } from './is-allowed.ts';

const ALLOWED = ['MIT', 'ISC', 'OFL-1.1'];

it.each(['MIT', 'MIT AND OFL-1.1', '(MIT OR GPL-3.0-or-later)', 'GPL-3.0-only OR MIT', '(ISC OR X) AND (Y OR MIT)', 'X AND Y OR MIT'])(
  'allows %s',
  (expression) => {
    expect(isAllowed(expression, ALLOWED)).toBe(true);
  },
);

it.each([
  '',
  'GPL-3.0-only',
  'MIT AND GPL-3.0-only',
  'MIT AND (X OR Y)',
  'X AND Y OR Z',
  '(MIT',
  'MIT)',
  'MIT MIT',
  'SEE LICENSE IN LICENSE',
  'UNLICENSED',
])('does not allow "%s"', (expression) => {
  expect(isAllowed(expression, ALLOWED)).toBe(false);
});
