import type { Translation } from '../../model/translation.ts';
import type { Segment } from '../../translation/segment.ts';

/** What it costs to leave one segment without a partner; a pair must score better than two such gaps. */
const GAP = -0.6;
/** Cells of the table below, 32 MB: two pages of 2,000 segments; the longest of a real guide has 78. */
const MAX_CELLS = 4_000_000;

/**
 * Pairs the segments of a German page with those of its translation by order, role and what both must share
 * (numbers, addresses). A pair is a draft with origin "import": a person has to look at it. null for pages that are too long.
 */
export function draftsFromPage(german: readonly Segment[], foreign: readonly Segment[]): Translation | null {
  if ((german.length + 1) * (foreign.length + 1) > MAX_CELLS) return null;
  const segments: Translation['segments'] = {};
  for (const [source, target] of pairs(german, foreign)) {
    segments[source.hash] ??= { source: source.source, target: target.source, state: 'draft', origin: 'import' };
  }
  return { version: 1, segments };
}

/** Best global alignment (Needleman and Wunsch 1970). */
function pairs(german: readonly Segment[], foreign: readonly Segment[]): readonly (readonly [Segment, Segment])[] {
  const columns = foreign.length + 1;
  const score = new Float64Array((german.length + 1) * columns);
  const germanAnchors = german.map(anchors);
  const foreignAnchors = foreign.map(anchors);
  const at = (row: number, column: number): number => score[row * columns + column] ?? 0;
  const match = (row: number, column: number): number => {
    const [a, b] = [german[row - 1], foreign[column - 1]];
    return a && b ? likeness(a, b, germanAnchors[row - 1] ?? new Set(), foreignAnchors[column - 1] ?? new Set()) : 0;
  };
  for (let row = 1; row <= german.length; row++) score[row * columns] = row * GAP;
  for (let column = 1; column < columns; column++) score[column] = column * GAP;
  for (let row = 1; row <= german.length; row++) {
    for (let column = 1; column < columns; column++) {
      score[row * columns + column] = Math.max(
        at(row - 1, column - 1) + match(row, column),
        at(row - 1, column) + GAP,
        at(row, column - 1) + GAP,
      );
    }
  }
  const found: (readonly [Segment, Segment])[] = [];
  let row = german.length;
  let column = foreign.length;
  while (row > 0 && column > 0) {
    const [a, b] = [german[row - 1], foreign[column - 1]];
    if (a && b && at(row, column) === at(row - 1, column - 1) + match(row, column)) {
      if (match(row, column) > 2 * GAP) found.push([a, b]);
      row--;
      column--;
    } else if (at(row, column) === at(row - 1, column) + GAP) row--;
    else column--;
  }
  return found.toReversed();
}

/** Numbers, mail and web addresses: the same in both languages. */
function anchors({ source }: Segment): ReadonlySet<string> {
  return new Set(source.match(/[\w.+-]+@[\w.-]+|https?:\/\/[^\s)]+|\d+/g));
}

function likeness(a: Segment, b: Segment, anchorsA: ReadonlySet<string>, anchorsB: ReadonlySet<string>): number {
  if (a.role !== b.role) return 2 * GAP - 0.1;
  const shared = [...anchorsA].filter((anchor) => anchorsB.has(anchor)).length;
  const all = anchorsA.size + anchorsB.size - shared;
  const agreement = all === 0 ? 0 : (2 * shared - all) / all;
  const lengths = Math.min(a.source.length, b.source.length) / Math.max(a.source.length, b.source.length, 1);
  return 0.5 + agreement + lengths / 2;
}
