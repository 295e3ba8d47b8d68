/** Cells set under each other: the first column flush left, numbers flush right. Widths in characters. */
export function columns(rows: readonly (readonly string[])[], numeric: ReadonlySet<number> = new Set()): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, [...cell].length)));
  return rows.map((row) =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat((widths[index] ?? 0) - [...cell].length);
        return numeric.has(index) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}
