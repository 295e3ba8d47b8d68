/** One step from an old sequence to a new one; indexes into both. */
export type AlignStep =
  | { readonly kind: 'keep' | 'change'; readonly before: number; readonly after: number }
  | { readonly kind: 'drop'; readonly before: number }
  | { readonly kind: 'add'; readonly after: number };

/** Cells of the table that finds the longest common subsequence at most; above it, what differs is paired in order. */
const MAX_CELLS = 4_000_000;

/**
 * Aligns two sequences by their keys: equal elements are kept, and between them those of the same kind are paired as
 * changed, in order.
 */
export function align<Element>(
  before: readonly Element[],
  after: readonly Element[],
  keyOf: (element: Element) => string,
  kindOf: (element: Element) => string,
): readonly AlignStep[] {
  const old = before.map(keyOf);
  const now = after.map(keyOf);
  const oldKinds = before.map(kindOf);
  const newKinds = after.map(kindOf);
  const steps: AlignStep[] = [];
  let from = { before: 0, after: 0 };
  for (const pair of [...commonPairs(old, now), { before: old.length, after: now.length }]) {
    let at = from.before;
    for (let index = from.after; index < pair.after; index++) {
      const kind = newKinds[index];
      let partner = at;
      while (partner < pair.before && oldKinds[partner] !== kind) partner++;
      if (partner === pair.before) {
        steps.push({ kind: 'add', after: index });
        continue;
      }
      while (at < partner) steps.push({ kind: 'drop', before: at++ });
      steps.push({ kind: 'change', before: at++, after: index });
    }
    while (at < pair.before) steps.push({ kind: 'drop', before: at++ });
    if (pair.before < old.length) steps.push({ kind: 'keep', ...pair });
    from = { before: pair.before + 1, after: pair.after + 1 };
  }
  return steps;
}

interface Pair {
  readonly before: number;
  readonly after: number;
}

function commonPairs(old: readonly string[], now: readonly string[]): readonly Pair[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let tail = 0;
  while (tail < old.length - start && tail < now.length - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const pairs: Pair[] = [];
  for (let index = 0; index < start; index++) pairs.push({ before: index, after: index });
  pairs.push(...longestCommon(old, now, start, old.length - tail, now.length - tail));
  for (let left = tail; left > 0; left--) pairs.push({ before: old.length - left, after: now.length - left });
  return pairs;
}

function longestCommon(old: readonly string[], now: readonly string[], start: number, oldEnd: number, nowEnd: number): readonly Pair[] {
  const height = oldEnd - start;
  const width = nowEnd - start;
  if (height * width === 0 || height * width > MAX_CELLS) return [];
  const table = new Uint32Array((height + 1) * (width + 1));
  const cell = (row: number, column: number): number => table[row * (width + 1) + column] ?? 0;
  for (let row = height - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const equal = old[start + row] === now[start + column];
      table[row * (width + 1) + column] = equal ? cell(row + 1, column + 1) + 1 : Math.max(cell(row + 1, column), cell(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < height && column < width;) {
    if (old[start + row] === now[start + column]) pairs.push({ before: start + row++, after: start + column++ });
    else if (cell(row + 1, column) >= cell(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
