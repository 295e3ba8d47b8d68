import { expect, it } from 'vitest';
import { textOfTimeSpan, timeSpanFromText } from './time-span-from-text.ts';

it.each([
  ['18-19:30', { from: '18:00', to: '19:30' }],
  ['18 bis 19.30 Uhr', { from: '18:00', to: '19:30' }],
  ['ab 18 Uhr', { from: '18:00' }],
  ['9', { from: '09:00' }],
  ['9:15', { from: '09:15' }],
  ['', null],
])('%s', (text, span) => {
  expect(timeSpanFromText(text)).toEqual({ span });
});

it.each([
  ['19-18', 'ends-before-it-begins'],
  ['25', 'no-such-time'],
  ['abends', 'not-understood'],
  ['9-10, 11-12', 'not-understood'],
])('%s is refused: %s', (text, kind) => {
  expect(timeSpanFromText(text)).toMatchObject({ fault: { kind } });
});

it.each([{ from: '09:00' }, { from: '18:00', to: '19:30' }, { from: '00:30', to: '24:00' }])('%j is shown as it would be typed', (span) => {
  expect(timeSpanFromText(textOfTimeSpan(span))).toEqual({ span });
});
