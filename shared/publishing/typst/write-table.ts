import { findLanguage, type Script } from '../../model/language.ts';
import type { PrintBlock, Run } from '../print-document.ts';
import { isEasyLanguage } from './typst-language.ts';
import { typstString } from './typst-string.ts';
import { titleRuns } from '../runs.ts';
import { textOf, writeText } from './write-runs.ts';
import type { WriteContext } from './write-context.ts';

type Table = Extract<PrintBlock, { type: 'table' }>;

/** A column whose longest text has no more characters takes just the room it needs. */
const SHORT = 16;

export function writeTable(table: Table, outer: WriteContext): string {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length), 1);
  const easy = isEasyLanguage(outer.language);
  const wordIn = (runs: readonly Run[]): number => longestWord(runs, easy, outer.compact);
  const line = outer.measures.table / (easy ? EASY_SCALE : 1);
  const shares = withRoom(columnShares(table, columns, line), table, line, wordIn);
  const even = Math.floor(outer.measures.table / columns);
  const widths = shares.map((share) => (share === 0 ? even : Math.floor(share)));
  const contexts = widths.map((longestWhole) => ({ ...outer, longestWhole }));
  // In a narrow column of easy language only a word is divided that would else stand in the next one.
  const cell = (runs: readonly Run[], column: number): string => {
    const written = writeText(runs, contexts[column] ?? outer);
    return easy && outer.compact && wordIn(runs) > (shares[column] || Infinity) ? `text(hyphenate: true, ${written})` : written;
  };
  const cells = (row: readonly (readonly Run[])[]): string =>
    `(${Array.from({ length: columns }, (_, column) => `${cell(row[column] ?? [], column)},`).join(' ')})`;
  const whole = !outer.compact && linesOf(table, widths) <= KEPT_WHOLE;
  const aligns = Array.from({ length: columns }, (_, column) => typstString(table.align[column] ?? 'start'));
  return `data-table(tone, ${String(whole)}, (${shares.map((share) => `${share},`).join('')}), (${aligns.map((align) => `${align},`).join('')}), ${[
    cells(table.header.map(titleRuns)),
    ...table.rows.map(cells),
  ].join(', ')})`;
}

/** A row alone on the next page would have to be read without its table: one of so few lines stays on its page. */
const KEPT_WHOLE = 9;

/** @param widths of the columns, in characters */
function linesOf({ header, rows }: Table, widths: readonly number[]): number {
  const lines = [header, ...rows].map((row) =>
    Math.max(1, ...row.map((runs, column) => Math.ceil(textOf(runs).length / (widths[column] ?? 1)))),
  );
  return sum(lines);
}

/** Letters that a table lacks on its line even where every word is divided as far as it may be; 0 or less = it has room. */
export function lackOfTable(table: Table, line: number, easy: boolean): number {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length), 1);
  const needs = Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...[table.header, ...table.rows].map(
        (row) => Math.max(longestFact(row[column] ?? [], SHORT), longestWord(row[column] ?? [], easy)) + 1,
      ),
    ),
  );
  return sum(needs) - line / (easy ? EASY_SCALE : 1);
}

/**
 * Shares in which facts and then words find room, as far as there is any: what is wider than its column would stand in the next one.
 * @param line characters in a row over the whole width
 */
function withRoom(shares: readonly number[], table: Table, line: number, wordIn: (runs: readonly Run[]) => number): readonly number[] {
  const rows = [table.header, ...table.rows];
  const cells = shares.map((_, column) => rows.map((row) => row[column] ?? []));
  const taken = cells.map((column, at) => (shares[at] === 0 ? Math.max(0, ...column.map((runs) => textOf(runs).length)) + 2 : 0));
  const room = Math.max(1, line - sum(taken));
  const widths = shares.map((share) => (share / sum(shares)) * room);
  const wanted = (needs: (runs: readonly Run[]) => number): readonly number[] =>
    cells.map((column, at) => (shares[at] === 0 ? 0 : Math.min(room * 0.6, Math.max(0, ...column.map(needs)) + 1)));
  // Longer facts, such as names, break over lines; numbers do not.
  const factIn = (runs: readonly Run[]): number => longestFact(runs, room / 2.4);
  const facts = wanted(factIn);
  const words = wanted((runs) => Math.max(factIn(runs), wordIn(runs)));
  // Facts break where they would else leave the other columns less than a word.
  const least = wanted((runs) => Math.max(factIn(runs), Math.min(wordIn(runs), SYLLABLES)));
  return widened(sum(least) > room ? widths : widened(widths, facts), words).map((width) => Math.round(width * 10) / 10);
}

/** Columns that lack width get it from those that have more than they need. */
function widened(widths: readonly number[], needs: readonly number[]): readonly number[] {
  const lack = widths.map((width, at) => Math.max(0, (needs[at] ?? 0) - width));
  const spare = widths.map((width, at) => Math.max(0, width - (needs[at] ?? 0)));
  const moved = Math.min(sum(lack), sum(spare));
  if (moved === 0) return widths;
  return widths.map((width, at) => width + (moved * (lack[at] ?? 0)) / sum(lack) - (moved * (spare[at] ?? 0)) / sum(spare));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Scripts whose words break at line ends, and how much of one stays together. */
const HYPHENATED: ReadonlySet<Script> = new Set(['Latn', 'Cyrl', 'Grek']);
const SYLLABLES = 10;
/** Easy language is set larger, and its words stay whole. */
const EASY_SCALE = 1.15;

/** In Latin letters: those of Ethiopic are wider by a third. */
function advance(word: string): number {
  return word.length + (word.match(/\p{Script=Ethiopic}/gu)?.length ?? 0) / 3;
}

function longestFact(runs: readonly Run[], limit: number): number {
  return Math.max(0, ...runs.map((run) => (run.type === 'text' && run.fact && run.text.length <= limit ? run.text.length : 0)));
}

/** `narrow`: several columns stand on a page, in which a compound of easy language may go on in the next line behind its dot. */
function longestWord(runs: readonly Run[], easy: boolean, narrow = false): number {
  const words = runs.flatMap((run) => {
    if (run.type !== 'text') return [];
    const script = findLanguage(run.language)?.script ?? 'Latn';
    const longest = !easy && HYPHENATED.has(script) ? SYLLABLES : Infinity;
    return run.text.split(narrow ? /[\s-]+|(?<=·)/u : /[\s-]+/u).map((word) => Math.min(advance(word), longest));
  });
  return Math.max(0, ...words);
}

/**
 * Per column its share of the width, 0 for "as wide as its text"; at least one column fills what is left. Where short columns would leave less
 * than a word to each of the others, all share the line.
 */
function columnShares(table: Table, columns: number, line: number): readonly number[] {
  const rows = [table.header, ...table.rows];
  const lengths = Array.from({ length: columns }, (_, column) => rows.map((row) => textOf(row[column] ?? []).length));
  const longest = lengths.map((column) => Math.max(0, ...column));
  const auto = longest.map((length) => length <= SHORT);
  if (auto.every(Boolean)) auto[longest.lastIndexOf(Math.max(...longest))] = false;
  const needs = longest.map((length, at) => (auto[at] ? length + 2 : SYLLABLES));
  if (sum(needs) > line) auto.fill(false);
  return lengths.map((column, at) => {
    if (auto[at]) return 0;
    const mean = sum(column) / column.length;
    return Math.round(Math.sqrt(Math.max(mean, SHORT)) * 10) / 10;
  });
}
