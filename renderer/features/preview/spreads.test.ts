import { expect, it } from 'vitest';
import { singlesOf, spreadsOf } from './spreads.ts';

it('lays a German book with its cover on the right', () => {
  expect(spreadsOf(5, false)).toEqual([
    [null, 1],
    [2, 3],
    [4, 5],
  ]);
  expect(spreadsOf(4, false)).toEqual([
    [null, 1],
    [2, 3],
    [4, null],
  ]);
});

it('lays an Arabic book with its cover on the left, and the lower number on the right', () => {
  expect(spreadsOf(4, true)).toEqual([
    [1, null],
    [3, 2],
    [null, 4],
  ]);
});

it('lays no book without pages', () => {
  expect(spreadsOf(0, false)).toEqual([]);
  expect(singlesOf(2)).toEqual([[1], [2]]);
});
