import { expect, it } from 'vitest';
import { amountFromText, textOfAmount } from './amount-from-text.ts';

it.each([
  ['5', 5],
  ['5,50', 5.5],
  ['12.50 €', 12.5],
  ['1.200', 1200],
  ['1.200,00 Euro', 1200],
  ['20,-', 20],
])('%s', (text, amount) => {
  expect(amountFromText(text)).toBe(amount);
});

it.each(['', '0', 'viel', '-5', '5,555'])('"%s" is no price', (text) => {
  expect(amountFromText(text)).toBeNull();
});

it('is shown as it would be typed', () => {
  expect(textOfAmount(5, ',')).toBe('5');
  expect(textOfAmount(5.5, ',')).toBe('5,50');
  expect(amountFromText(textOfAmount(1234.5, '.'))).toBe(1234.5);
});
