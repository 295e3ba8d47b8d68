import { longestIncreasingRun } from './longest-increasing-run.ts';

/** Where a wording stands between those that stayed in place. */
export interface PlaceBetween {
  /** How many that stayed in place come before: the same number in both sequences is the same stretch. */
  readonly gap: number;
  /** Steps since the last of them. */
  readonly offset: number;
}

export interface PlacesBetween {
  readonly former: (index: number) => PlaceBetween;
  readonly current: (index: number) => PlaceBetween;
}

/**
 * Counts in two sequences between what stayed in place, so that their changed members can be compared by position.
 * `unchanged` gives for each current member its index in the former sequence, -1 for a new one. What was moved is no landmark.
 */
export function placesBetween(formerLength: number, unchanged: readonly number[]): PlacesBetween {
  const kept: number[] = [];
  unchanged.forEach((same, index) => {
    if (same >= 0) kept.push(index);
  });
  const stayed = longestIncreasingRun(kept.map((index) => unchanged[index] ?? -1)).map((position) => kept[position] ?? -1);
  return {
    former: placesAfter(
      formerLength,
      stayed.map((index) => unchanged[index] ?? -1),
    ),
    current: placesAfter(unchanged.length, stayed),
  };
}

function placesAfter(length: number, landmarks: readonly number[]): (index: number) => PlaceBetween {
  const gaps = new Int32Array(length);
  const offsets = new Int32Array(length);
  let gap = 0;
  let last = -1;
  for (let index = 0; index < length; index++) {
    if (landmarks[gap] === index) {
      gap++;
      last = index;
    }
    gaps[index] = gap;
    offsets[index] = index - last;
  }
  return (index) => ({ gap: gaps[index] ?? 0, offset: offsets[index] ?? 0 });
}
