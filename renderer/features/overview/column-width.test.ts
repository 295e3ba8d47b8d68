import { expect, it } from 'vitest';
import { columnWidth } from './column-width.ts';

it.each([
  ['wide while nobody knows', 0, 20, { width: 7, isNarrow: false }],
  ['wide where all fit', 12 + 21, 3, { width: 7, isNarrow: false }],
  ['narrower, so that all fit', 12 + 60, 10, { width: 6, isNarrow: true }],
  ['so narrow that half of one peeps out', 12 + 39, 20, { width: 6, isNarrow: true }],
  ['never too narrow for what they say', 12 + 2, 20, { width: 5.75, isNarrow: true }],
  ['wide without a language', 12, 0, { width: 7, isNarrow: false }],
])('columns are %s', (_name, room, languages, width) => {
  expect(columnWidth(room, languages)).toEqual(width);
});
