import type { PrintDocument, Run } from '../print-document.ts';
import { runsText } from '../runs.ts';
import { COLUMNS } from './cover-pattern.ts';
import type { PageGeometry } from './page-geometry.ts';
import { twips } from './page-geometry.ts';

/** Sizes of the words on a cover, in that of running text. */
export const COVER_SIZES = { place: 1.5, office: 1.1, title: 3.4, subtitle: 1.6, text: 1.2, language: 1.9, date: 1.1 } as const;

export interface CoverFit {
  /** Of title, subtitle and text: smaller where they are long. */
  readonly scale: number;
  /** Rows of the pattern, each a sixth of the width. */
  readonly rows: number;
  /** Height of a picture in its place, in twips. */
  readonly pictureHeight: number;
}

const MOST_ROWS = 3;
/** Share of the page that a picture takes at most. */
const TALLEST = 0.42;
const SCALES = [1, 0.84, 0.7, 0.58, 0.48];
/** Arms, and the space above, between and below everything but lines. */
const ARMS = twips(32);
const SPACES = 0.2;
/** Height of a line in its size. */
const LINE = 1.45;
const ARABIC_LINE = 2;
/** Width of a bold letter beside the average that columns are planned with, and of what lines of long words leave at their ends. */
const LARGE_LETTER = 1.3;

/** What a cover's words leave on its page, by their letters: the contents begin on the next one. */
export function coverFit({ titles, cover, place, look }: PrintDocument, page: PageGeometry): CoverFit {
  const line = page.bodySize * 20 * (page.fixedLine === null ? LINE : ARABIC_LINE);
  const row = page.textWidth / COLUMNS;
  const height = (runs: readonly Run[] | null | undefined, size: number): number => {
    if (!runs) return 0;
    return Math.ceil((runsText(runs).length * page.letter * LARGE_LETTER * size) / page.textWidth) * line * size;
  };
  const single = COVER_SIZES.place + (place.office === null ? 0 : COVER_SIZES.office) + COVER_SIZES.language + COVER_SIZES.date;
  const room = page.textHeight * (1 - SPACES) - (look.logo ? ARMS : 0) - single * line;
  const { title, subtitle, text } = COVER_SIZES;
  const left = (scale: number): number =>
    room - height(titles.title, title * scale) - height(titles.subtitle, subtitle * scale) - height(cover?.text, text * scale);
  const scale = SCALES.find((one) => left(one) >= row) ?? Math.min(...SCALES);
  return {
    scale,
    rows: Math.max(1, Math.min(MOST_ROWS, Math.floor(left(scale) / row))),
    pictureHeight: Math.max(row, Math.min(left(scale), page.textHeight * TALLEST)),
  };
}
