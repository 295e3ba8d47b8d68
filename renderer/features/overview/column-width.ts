/** Rem: what the titles take at least, and in one line mostly; a column whose cells say their numbers with the word for it, and without. */
const TITLES = 12;
const WIDE_TITLES = 20;
const WIDE = 7;
const NARROW = 5.75;

export interface ColumnWidth {
  /** Rem. */
  readonly titles: number;
  /** Rem, of each language. */
  readonly width: number;
  readonly isNarrow: boolean;
}

/**
 * How wide the columns of languages are: wide where all of them fit so; else as narrow as it takes to have all in sight; else so narrow
 * that many are, and that half of one at the edge shows that there are more. Titles take what is left over.
 * @param room rem within the frame; 0 = not known yet
 */
export function columnWidth(room: number, languages: number): ColumnWidth {
  const free = room - TITLES;
  const each = free / languages;
  if (room === 0 || languages === 0) return { titles: TITLES, width: WIDE, isNarrow: false };
  if (each >= WIDE) return { titles: Math.min(WIDE_TITLES, room - languages * WIDE), width: WIDE, isNarrow: false };
  if (each >= NARROW) return { titles: TITLES, width: each, isNarrow: true };
  const inSight = Math.max(0, Math.floor(free / NARROW - 0.5)) + 0.5;
  return { titles: TITLES, width: Math.min(WIDE, Math.max(NARROW, free / inSight)), isNarrow: true };
}
