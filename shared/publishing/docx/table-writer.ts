import { Table, TableCell, TableRow } from 'docx';
import type { PrintBlock, Run } from '../print-document.ts';
import { paragraph } from './layout.ts';
import type { Layout, Place } from './layout.ts';
import { writeRuns } from './run-writer.ts';

type PrintTable = Extract<PrintBlock, { type: 'table' }>;

/** A column is never wider for its text than this many characters: what is longer wraps. */
const WIDEST = 40;
const NARROWEST = 6;

/** A data table with its header repeated on every page, no row split over two pages, mirrored for right-to-left. */
export function writeTable(table: PrintTable, place: Place, layout: Layout): Table {
  const columns = Math.max(1, table.header.length, ...table.rows.map((row) => row.length));
  const width = layout.page.textWidth - place.indent;
  const columnWidths = widths(table, columns, width);
  const cells = (row: readonly (readonly Run[])[], style: string): TableCell[] =>
    Array.from({ length: columns }, (_, index) => {
      const align = table.align[index] ?? 'start';
      const children = writeRuns(layout, row[index] ?? [], table.direction);
      const alignment = align === 'start' ? {} : { alignment: align };
      return new TableCell({
        children: [paragraph(layout, table.direction, { style, children, ...alignment })],
        width: { size: columnWidths[index] ?? 0, type: 'dxa' },
      });
    });
  return new Table({
    style: 'MappeTable',
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths,
    ...(place.indent > 0 ? { indent: { size: place.indent, type: 'dxa' } } : {}),
    visuallyRightToLeft: table.direction === 'rtl',
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(table.header, 'TableHeader') }),
      ...table.rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, 'TableText') })),
    ],
  });
}

/** Widths in proportion to the longest text of each column: LibreOffice and Pages take them from here alone. */
function widths(table: PrintTable, columns: number, total: number): number[] {
  const lengths = Array.from({ length: columns }, (_, index) => {
    const longest = Math.max(...[table.header, ...table.rows].map((row) => textLength(row[index] ?? [])));
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  });
  const sum = lengths.reduce((all, length) => all + length, 0);
  const rounded = lengths.map((length) => Math.floor((total * length) / sum));
  const spare = total - rounded.reduce((all, length) => all + length, 0);
  return rounded.map((length, index) => (index === 0 ? length + spare : length));
}

function textLength(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.type === 'text' ? run.text.length : 0), 0);
}
