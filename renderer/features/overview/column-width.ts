/** Rem: what the titles take, and a column whose cells say their numbers with the word for it, and one whose cells say the number alone. */
export const TITLE_WIDTH = 12;
const WIDE = 7;
const NARROW = 5.75;

export interface ColumnWidth {
  /** Rem. */
  readonly width: number;
  readonly isNarrow: boolean;
}

/**
 * How wide the columns of languages are: wide where all of them fit so; else as narrow as it takes to have all in sight; else so narrow
 * that many are, and that half of one at the edge shows that there are more.
 * @param room rem within the frame; 0 = not known yet
 */
export function columnWidth(room: number, languages: number): ColumnWidth {
  const free = room - TITLE_WIDTH;
  const each = free / languages;
  if (room === 0 || languages === 0 || each >= WIDE) return { width: WIDE, isNarrow: false };
  if (each >= NARROW) return { width: each, isNarrow: true };
  const inSight = Math.max(0, Math.floor(free / NARROW - 0.5)) + 0.5;
  return { width: Math.min(WIDE, Math.max(NARROW, free / inSight)), isNarrow: true };
}
