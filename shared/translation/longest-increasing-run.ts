/**
 * Positions of one longest strictly increasing subsequence, in order: what stayed in place when other things moved.
 * O(n log n), and O(n) when nothing moved.
 */
export function longestIncreasingRun(values: readonly number[]): readonly number[] {
  if (values.every((value, position) => position === 0 || (values[position - 1] ?? 0) < value)) return [...values.keys()];
  /** `ends[k]` = position of the smallest value that ends a run of length k + 1. */
  const ends: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  values.forEach((value, position) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[position] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = position;
  });
  const run: number[] = [];
  for (let position = ends.at(-1) ?? -1; position >= 0; position = previous[position] ?? -1) run.push(position);
  return run.toReversed();
}
