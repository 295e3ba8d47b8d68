import type { Pixels } from './palette-png.ts';

export interface Difference {
  /** Mean difference of all channels, 0 to 255. */
  readonly mean: number;
  /** Share of pixels that differ by more than antialiasing does, 0 to 1. */
  readonly share: number;
}

/** Steps of a channel up to which two pixels count as the same: half a stroke of small type. */
const SAME = 48;

/** How far two pictures are from each other; pictures of different size differ wholly. */
export function comparePictures(a: Pixels, b: Pixels): Difference {
  if (a.width !== b.width || a.height !== b.height) return { mean: 255, share: 1 };
  let sum = 0;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    let largest = 0;
    for (let channel = 0; channel < 3; channel++) {
      const step = Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0));
      sum += step;
      largest = Math.max(largest, step);
    }
    if (largest > SAME) different++;
  }
  const pixels = a.data.length / 4;
  return { mean: sum / (pixels * 3), share: different / pixels };
}

/** How much a page may differ from its approved picture: another version of the drawing library, not another line. */
const TOLERANCE: Difference = { mean: 1, share: 0.0005 };

export function looksTheSame({ mean, share }: Difference): boolean {
  return mean <= TOLERANCE.mean && share <= TOLERANCE.share;
}
