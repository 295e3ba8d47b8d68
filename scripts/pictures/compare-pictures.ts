import type { Pixels } from './palette-png.ts';

export interface Difference {
  /** Mean difference of all channels, 0 to 255. */
  readonly mean: number;
  /** The tile that differs most: how far its pixels are from each other (root of the sum of squares), and its upper left corner. */
  readonly worst: { readonly distance: number; readonly x: number; readonly y: number };
}

/** Side of a tile in pixels: two to three millimetres of a page, a digit or two. Tiles overlap by half. */
const TILE = 10;
const HALF = TILE / 2;

/** How far two pictures are from each other; pictures of different size differ wholly. */
export function comparePictures(a: Pixels, b: Pixels): Difference {
  if (a.width !== b.width || a.height !== b.height) return { mean: 255, worst: { distance: Infinity, x: 0, y: 0 } };
  const columns = Math.ceil(a.width / HALF);
  const squares = new Float64Array(columns * Math.ceil(a.height / HALF));
  let sum = 0;
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    let largest = 0;
    for (let at = pixel * 4; at < pixel * 4 + 3; at++) {
      const step = Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0));
      sum += step;
      largest = Math.max(largest, step);
    }
    const quarter = Math.floor(pixel / a.width / HALF) * columns + Math.floor((pixel % a.width) / HALF);
    squares[quarter] = (squares[quarter] ?? 0) + largest ** 2;
  }
  return { mean: sum / (a.width * a.height * 3), worst: worstTile(squares, columns) };
}

/** @param squares sums over quarters of tiles, row by row */
function worstTile(squares: Float64Array, columns: number): Difference['worst'] {
  const at = (column: number, row: number): number => (column < columns ? (squares[row * columns + column] ?? 0) : 0);
  let worst = { distance: 0, x: 0, y: 0 };
  for (let quarter = 0; quarter < squares.length; quarter++) {
    const [column, row] = [quarter % columns, Math.floor(quarter / columns)];
    const distance = Math.sqrt(at(column, row) + at(column + 1, row) + at(column, row + 1) + at(column + 1, row + 1));
    if (distance > worst.distance) worst = { distance, x: column * HALF, y: row * HALF };
  }
  return worst;
}

/**
 * How much a page may differ from its approved picture: another version of the drawing library, not another digit. In pages of the sample, 720
 * pixels wide, one changed digit of a card's small type gives a distance of 440 to 570, and drawing them at twice the size and scaling them down,
 * which changes the edges of all letters, at most 235.
 */
const TOLERANCE = { mean: 1, distance: 320 };

export function looksTheSame({ mean, worst }: Difference): boolean {
  return mean <= TOLERANCE.mean && worst.distance <= TOLERANCE.distance;
}
