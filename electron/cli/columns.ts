const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Cells set under each other: the first column flush left, numbers flush right. Widths in characters as people count them. */
export function columns(rows: readonly (readonly string[])[], numeric: ReadonlySet<number> = new Set()): readonly string[] {
  const sized = rows.map((row) => row.map((cell) => ({ cell, width: widthOf(cell) })));
  const widths: number[] = [];
  for (const row of sized) row.forEach(({ width }, index) => (widths[index] = Math.max(widths[index] ?? 0, width)));
  return sized.map((row) =>
    row
      .map(({ cell, width }, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - width);
        return numeric.has(index) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

function widthOf(cell: string): number {
  let width = 0;
  for (const _ of graphemes.segment(cell)) width++;
  return width;
}
