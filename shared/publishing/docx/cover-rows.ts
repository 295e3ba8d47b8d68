import type { PrintDocument, Run } from '../print-document.ts';
import { runsText } from '../runs.ts';
import type { PageGeometry } from './page-geometry.ts';
import { twips } from './page-geometry.ts';
import { COLUMNS } from './cover-pattern.ts';
import { COVER_SIZES } from './styles/page-styles.ts';

const MOST_ROWS = 3;
/** Arms, and the space above, between and below everything but lines. */
const ARMS = twips(32);
const SPACES = 0.2;
/** Height of a line in its size, and width of a bold letter beside the average that columns are planned with. */
const LINE = 1.45;
const ARABIC_LINE = 2;
const BOLD_LETTER = 1.12;

/** How many rows of the pattern, each a sixth of the width, the words leave room for on one page: 1 to 3. A picture takes as much. */
export function coverRows({ titles, cover, place }: PrintDocument, page: PageGeometry): number {
  const line = page.bodySize * 20 * (page.fixedLine === null ? LINE : ARABIC_LINE);
  const height = (runs: readonly Run[] | null | undefined, size: number): number => {
    if (!runs) return 0;
    const lines = Math.ceil((runsText(runs).length * page.letter * BOLD_LETTER * size) / page.textWidth);
    return lines * line * size;
  };
  const words =
    height(titles.title, COVER_SIZES.title) + height(titles.subtitle, COVER_SIZES.subtitle) + height(cover?.text, COVER_SIZES.text);
  const single = COVER_SIZES.place + (place.office === null ? 0 : COVER_SIZES.office) + COVER_SIZES.language + COVER_SIZES.date;
  const left = page.textHeight * (1 - SPACES) - ARMS - words - single * line;
  return Math.max(1, Math.min(MOST_ROWS, Math.floor((left * COLUMNS) / page.textWidth)));
}
