import type { PrintDocument } from '../print-document.ts';
import { toneOf } from '../typst/tone.ts';

/** Where the pattern stands among the pictures of a document; no file has such a path. */
export const COVER_PATTERN = 'mappe:cover-pattern';

export const COLUMNS = 6;
const TILE = 100;
/** What the PDF's cover has been given. */
const SEED = 5;
const CORNERS = [
  [0, 0],
  [TILE, 0],
  [TILE, TILE],
  [0, TILE],
] as const;

/** The quarter circles of the PDF's cover (`pattern` in typst/template/pages.typ) as SVG. */
export function coverPattern({ look }: PrintDocument, rows: number): string {
  const { strong, deep, line, soft } = toneOf(look.primary);
  const colours = [strong, deep, line, toneOf(look.accent).mid, soft];
  const tiles = Array.from({ length: rows * COLUMNS }, (_, index) => tile(index % COLUMNS, Math.floor(index / COLUMNS), colours));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COLUMNS * TILE} ${rows * TILE}">${tiles.join('')}</svg>`;
}

function tile(x: number, y: number, colours: readonly string[]): string {
  const number = ((x + 3 * SEED + 2) ** 2 * 31 + (y + SEED + 5) ** 3 * 17 + x * y * 29) % 211;
  const count = colours.length;
  const ground = colours[number % count] ?? '';
  const shape = colours[(number + 1 + (Math.floor(number / 7) % (count - 1))) % count] ?? '';
  const turn = Math.floor(number / 3) % 9;
  const drawn = shape === ground ? '' : `<path d="${turn === 8 ? DISC : quarter(turn % 4)}" fill="${shape}"/>`;
  // A hair wider than its place: no ground shows between two.
  return `<g transform="translate(${x * TILE} ${y * TILE})"><path d="M0 0h${TILE + 1}v${TILE + 1}h-${TILE + 1}z" fill="${ground}"/>${drawn}</g>`;
}

const DISC = `M${0.2 * TILE} ${TILE / 2}a${0.3 * TILE} ${0.3 * TILE} 0 1 0 ${0.6 * TILE} 0a${0.3 * TILE} ${0.3 * TILE} 0 1 0 -${0.6 * TILE} 0z`;

/** A quarter of a disc around one of the tile's corners. */
function quarter(corner: number): string {
  const [x, y] = CORNERS[corner] ?? CORNERS[0];
  return `M${x} ${y}H${TILE - x}A${TILE} ${TILE} 0 0 ${corner % 2 === 0 ? 1 : 0} ${x} ${TILE - y}z`;
}
