/** Numbers of the pages that lie side by side, from left to right; null where the table shows through. */
export type Spread = readonly (number | null)[];

/**
 * Pages as they lie on the table: the cover alone on the side where the book opens, then two by two. In a right-to-left book
 * the cover is where a German one has its back, and the lower number lies on the right.
 */
export function spreadsOf(pages: number, rightToLeft: boolean): readonly Spread[] {
  const spreads: Spread[] = [];
  for (let first = 0; first <= pages; first += 2) {
    const pair = [first >= 1 ? first : null, first + 1 <= pages ? first + 1 : null];
    spreads.push(rightToLeft ? pair.toReversed() : pair);
  }
  return spreads.filter((spread) => spread.some((page) => page !== null));
}

/** One page below the other. */
export function singlesOf(pages: number): readonly Spread[] {
  return Array.from({ length: pages }, (_, index) => [index + 1]);
}
