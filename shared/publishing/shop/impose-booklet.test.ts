import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imposeBooklet, type BookletSide } from './impose-booklet.ts';

/** Reads the folded heap: opens it at each sheet's back and front and notes the pages in the order in which a reader meets them. */
function readFolded(sides: readonly BookletSide[], direction: 'ltr' | 'rtl'): readonly (number | null)[] {
  const [early, late] = direction === 'ltr' ? ([1, 0] as const) : ([0, 1] as const);
  // On a front the early page lies on the far side of the fold, on a back on the near side.
  const first = sides.map((side, at) => side[at % 2 === 0 ? early : late]);
  const second = sides.map((side, at) => side[at % 2 === 0 ? late : early]).toReversed();
  return [...first, ...second];
}

describe('imposeBooklet', () => {
  it('folds eight pages on two sheets, bound on the left', () => {
    expect(imposeBooklet(8, 'ltr', false)).toEqual({
      sides: [
        [8, 1],
        [2, 7],
        [6, 3],
        [4, 5],
      ],
      empty: 0,
    });
  });

  it('binds right-to-left on the right', () => {
    expect(imposeBooklet(8, 'rtl', false).sides).toEqual([
      [1, 8],
      [7, 2],
      [3, 6],
      [5, 4],
    ]);
  });

  it('fills the last sheet, before an imprint that belongs on the back', () => {
    expect(imposeBooklet(5, 'ltr', false).sides[0]).toEqual([null, 1]);
    expect(imposeBooklet(5, 'ltr', true)).toEqual({
      sides: [
        [5, 1],
        [2, null],
        [null, 3],
        [4, null],
      ],
      empty: 3,
    });
  });

  it('shows every page once and in order to who reads the folded heap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        fc.boolean(),
        (pages, direction, back) => {
          const { sides, empty } = imposeBooklet(pages, direction, back);
          const read = readFolded(sides, direction);
          expect(read).toHaveLength(pages + empty);
          expect(read.length % 4).toBe(0);
          expect(empty).toBeLessThan(4);
          expect(read.filter((page) => page !== null)).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
          expect(read.at(back ? -1 : 0)).toBe(back ? pages : 1);
        },
      ),
    );
  });
});
