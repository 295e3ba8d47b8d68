import { trimSpace } from './characters.ts';

export type Align = 'left' | 'center' | 'right' | null;

const DELIMITER_CELL = /^:?-+:?$/;

/** One cell of a row: its text with `\|` resolved, and where it starts in the row (from 0). */
export interface RowCell {
  readonly text: string;
  readonly offset: number;
}

/**
 * Cuts a row at its bars. A bar right behind a backslash belongs to the text, in code as well.
 * What stands behind the last of `limit` cells stays in that cell: text is not dropped.
 */
export function splitRow(row: string, limit: number = Number.POSITIVE_INFINITY): readonly RowCell[] {
  const start = row.search(/[^ \t]/);
  if (start < 0) return [];
  const end = start + trimSpace(row).length;
  const cells: RowCell[] = [];
  let from = row[start] === '|' ? start + 1 : start;
  for (let index = from; index < end && cells.length < limit - 1; index++) {
    if (row[index] !== '|' || row[index - 1] === '\\') continue;
    cells.push(cell(row, from, index));
    from = index + 1;
  }
  const closed = row[end - 1] === '|' && row[end - 2] !== '\\' && end - 1 >= from;
  if (from < end || cells.length === 0) cells.push(cell(row, from, closed ? end - 1 : end));
  return cells;
}

function cell(row: string, from: number, to: number): RowCell {
  const raw = row.slice(from, to);
  const text = trimSpace(raw);
  return { text: text.replaceAll('\\|', '|'), offset: from + Math.max(0, raw.indexOf(text)) };
}

/** The alignments that the second line of a table gives; null when the line is not one. */
export function readDelimiterRow(line: string): readonly Align[] | null {
  if (!/^[|:\- \t]+$/.test(line) || !line.includes('|') || !line.includes('-')) return null;
  const cells = splitRow(line);
  if (!cells.every(({ text }) => DELIMITER_CELL.test(text))) return null;
  return cells.map(({ text }) => {
    if (text.startsWith(':')) return text.endsWith(':') ? 'center' : 'left';
    return text.endsWith(':') ? 'right' : null;
  });
}
