import { expect, it } from 'vitest';
import { phoneFromText } from './phone-from-text.ts';

it.each([
  ['07721 82-2153', '07721 82-2153'],
  [' Tel.: 07721 / 82.2153 ', '07721 / 82 2153'],
  ['+49 (0) 7721 82‑2153', '+49 (0) 7721 82-2153'],
  ['(07721) 82-0', '07721 82-0'],
  ['110', '110'],
  ['116 117', '116 117'],
])('%s is printed as %s', (typed, number) => {
  expect(phoneFromText(typed)).toEqual({ number });
});

it.each([
  ['0800 HALLO', 'letters'],
  ['', 'too-short'],
  ['7', 'too-short'],
  ['07721 82 #3', 'form'],
])('"%s" is refused: %s', (typed, fault) => {
  expect(phoneFromText(typed)).toEqual({ fault });
});
