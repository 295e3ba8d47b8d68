import { Table, TableCell, TableRow } from 'docx';
import type { PrintBlock, Run } from '../print-document.ts';
import { runsText, titleRuns } from '../runs.ts';
import { paragraph } from './layout.ts';
import type { Layout, Place } from './layout.ts';
import type { PageGeometry } from './page-geometry.ts';
import { isKept } from './list-writer.ts';
import { writeRuns } from './run-writer.ts';

type PrintTable = Extract<PrintBlock, { type: 'table' }>;

/** A column is never wider for its text than this many characters: what is longer wraps. */
const WIDEST = 40;
const NARROWEST = 4;
/** What of a word stays together in a table that is too wide. */
const LONGEST_WHOLE = 10;
/** Width of a bold letter beside another. */
const BOLD = 1.08;
/** Twips at both sides of a cell, as the table style has them, and a little air. */
const CELL_MARGINS = 240;

/** Which parts of the table style hold: header and bands. */
export const TABLE_LOOK = { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: false, noVBand: true } as const;

/** A data table with its header repeated on every page, no row split over two pages or alone on one, mirrored for right-to-left. */
export function writeTable(table: PrintTable, place: Place, layout: Layout): Table {
  layout.flow.captionTable();
  const columns = Math.max(1, table.header.length, ...table.rows.map((row) => row.length));
  const width = layout.page.textWidth - place.indent;
  const columnWidths = widths(table, columns, width, layout.page);
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
    tableLook: TABLE_LOOK,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(table.header.map(titleRuns), 'TableHeader') }),
      ...table.rows.map((row, index) => {
        const style = isKept(index, table.rows.length) ? 'TableTextKept' : 'TableText';
        return new TableRow({ cantSplit: true, children: cells(row, style) });
      }),
    ],
  });
}

/**
 * Widths of columns: each at least as wide as its longest word or fact, the rest shared out by how much text there is. LibreOffice
 * and Pages take the widths from here alone.
 */
function widths(table: PrintTable, columns: number, total: number, page: PageGeometry): number[] {
  const all = [table.header, ...table.rows];
  const texts = Array.from({ length: columns }, (_, index) => all.map((row) => row[index] ?? []));
  const needs = (crowded: boolean): readonly number[] =>
    texts.map((cells) => {
      const words = cells.map((runs, row) => longestWord(runs, page, crowded, row === 0));
      return CELL_MARGINS + Math.max(NARROWEST * page.letter, ...words);
    });
  // Where not everything has room, times and long words go on in the next line, so that short ones in other columns stay whole.
  const whole = needs(false);
  const narrowest = sum(whole) > total ? needs(true) : whole;
  const wished = texts.map(
    (cells) => CELL_MARGINS + page.letter * Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((runs) => runsText(runs).length))),
  );
  const needed = sum(narrowest);
  if (needed >= total) return fill(narrowest, total);
  const more = wished.map((wish, index) => Math.max(0, wish - (narrowest[index] ?? 0)));
  const share = sum(more) === 0 ? 0 : (total - needed) / sum(more);
  return fill(
    narrowest.map((least, index) => least + (more[index] ?? 0) * share),
    total,
  );
}

/** Whole numbers in the same proportions that fill the width. */
function fill(lengths: readonly number[], total: number): number[] {
  const rounded = lengths.map((length) => Math.floor((total * length) / sum(lengths)));
  const spare = total - sum(rounded);
  return rounded.map((length, index) => (index === 0 ? length + spare : length));
}

/** Twips. */
function longestWord(runs: readonly Run[], page: PageGeometry, crowded: boolean, isHeader: boolean): number {
  const words = runs.flatMap((run) => {
    if (run.type === 'break') return [];
    const letter = (run.fact ? page.factLetter : page.letter) * (run.strong || isHeader ? BOLD : 1);
    if (run.fact && !crowded) return [run.text.length * letter];
    return run.text.split(/\s+/).map((word) => Math.min(word.length, crowded ? LONGEST_WHOLE : Infinity) * letter);
  });
  return Math.max(0, ...words);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
