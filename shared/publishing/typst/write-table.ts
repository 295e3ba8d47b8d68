import type { PrintBlock, Run } from '../print-document.ts';
import { typstString } from './typst-string.ts';
import { textOf, titleRuns, writeRuns } from './write-runs.ts';
import type { WriteContext } from './write-context.ts';

type Table = Extract<PrintBlock, { type: 'table' }>;

/** A column whose longest text has no more characters takes just the room it needs. */
const SHORT = 16;

export function writeTable(table: Table, outer: WriteContext): string {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length), 1);
  const shares = columnShares(table, columns);
  const context = { ...outer, longestWhole: Math.floor((outer.format === 'a4' ? 72 : 56) / columns) };
  const cells = (row: readonly (readonly Run[])[]): string =>
    `(${Array.from({ length: columns }, (_, column) => `${writeRuns(row[column] ?? [], context)},`).join(' ')})`;
  const aligns = Array.from({ length: columns }, (_, column) => typstString(table.align[column] ?? 'start'));
  return `data-table(tone, (${shares.map((share) => `${share},`).join('')}), (${aligns.map((align) => `${align},`).join('')}), ${[
    cells(table.header.map(titleRuns)),
    ...table.rows.map(cells),
  ].join(', ')})`;
}

/** Per column its share of the width, 0 for "as wide as its text"; at least one column fills what is left. */
function columnShares(table: Table, columns: number): readonly number[] {
  const rows = [table.header, ...table.rows];
  const lengths = Array.from({ length: columns }, (_, column) => rows.map((row) => textOf(row[column] ?? []).length));
  const longest = lengths.map((column) => Math.max(0, ...column));
  const auto = longest.map((length) => length <= SHORT);
  if (auto.every(Boolean)) auto[longest.lastIndexOf(Math.max(...longest))] = false;
  return lengths.map((column, at) => {
    if (auto[at]) return 0;
    const mean = column.reduce((sum, length) => sum + length, 0) / column.length;
    return Math.round(Math.sqrt(Math.max(mean, SHORT)) * 10) / 10;
  });
}
