import { expect, it } from 'vitest';
import { columnWidth } from './column-width.ts';

it.each([
  ['wide while nobody knows', 0, 20, { titles: 12, width: 7, isNarrow: false }],
  ['wide where all fit', 12 + 21, 3, { titles: 12, width: 7, isNarrow: false }],
  ['no wider where titles can take what is left', 12 + 24, 3, { titles: 15, width: 7, isNarrow: false }],
  ['as wide as they come where titles have enough', 12 + 80, 3, { titles: 20, width: 7, isNarrow: false }],
  ['narrower, so that all fit', 12 + 60, 10, { titles: 12, width: 6, isNarrow: true }],
  ['so narrow that half of one peeps out', 12 + 39, 20, { titles: 12, width: 6, isNarrow: true }],
  ['never too narrow for what they say', 12 + 2, 20, { titles: 12, width: 5.75, isNarrow: true }],
  ['wide without a language', 12, 0, { titles: 12, width: 7, isNarrow: false }],
])('columns are %s', (_name, room, languages, width) => {
  expect(columnWidth(room, languages)).toEqual(width);
});
