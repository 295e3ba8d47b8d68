import type { Direction } from '../../model/language.ts';

/** Pages, from 1, that lie beside each other on one side of a sheet; null = left empty. */
export type BookletSide = readonly [left: number | null, right: number | null];

export interface Booklet {
  /** Front and back of each sheet in turn, the outermost sheet first: page 1 is the cover of the folded heap. */
  readonly sides: readonly BookletSide[];
  /** Pages that were left empty to fill the last sheet. */
  readonly empty: number;
}

/**
 * The order of pages for a booklet of folded sheets, stapled through the fold: on the left for scripts that run left to right, on the
 * right for the others. Empty pages stand before the last one where that belongs on the back (an imprint), else at the end.
 */
export function imposeBooklet(pages: number, direction: Direction, lastIsBack: boolean): Booklet {
  const empty = (4 - (pages % 4)) % 4;
  const total = pages + empty;
  const order: (number | null)[] = Array.from({ length: pages }, (_, at) => at + 1);
  order.splice(lastIsBack ? pages - 1 : pages, 0, ...Array.from({ length: empty }, () => null));
  const at = (place: number): number | null => order[place - 1] ?? null;
  const sides = Array.from({ length: total / 2 }, (_, side): BookletSide => {
    const [early, late] = [at(side + 1), at(total - side)];
    // Fronts show the later page first, backs the earlier one.
    const leftToRight: BookletSide = side % 2 === 0 ? [late, early] : [early, late];
    return direction === 'ltr' ? leftToRight : [leftToRight[1], leftToRight[0]];
  });
  return { sides, empty };
}
