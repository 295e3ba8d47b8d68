import { findLanguage } from '../../model/language.ts';
import { problem, type FilePlace, type Problem } from '../../model/problem.ts';
import { chapterPath } from '../../workspace/paths.ts';
import { printedTexts } from '../fonts/printed-texts.ts';
import { geometryOf } from '../format-geometry.ts';
import type { PrintBlock, PrintDocument } from '../print-document.ts';
import { runsText } from '../runs.ts';
import { isEasyLanguage } from '../typst/typst-language.ts';
import { lackOfTable } from '../typst/write-table.ts';
import { LONGEST_TITLE_WORD } from '../typst/write-runs.ts';

/** What finds no room on its line: words longer than it, and tables wider than the page. Both are printed, and not as they should be. */
export function roomFindings(document: PrintDocument): readonly Problem[] {
  return [...longTitles(document), ...longWords(document), ...wideTables(document)];
}

/** Titles are set large and stand beside a sign. */
function longTitles({ sections }: PrintDocument): readonly Problem[] {
  return sections.flatMap((section) => {
    const title = runsText(section.title);
    const at = section.type === 'chapter' ? { path: chapterPath(section.id) } : null;
    return longIn(title, LONGEST_TITLE_WORD, section.name, at);
  });
}

function longWords(document: PrintDocument): readonly Problem[] {
  const { line } = geometryOf(document.format).text;
  const longest = Math.floor(isEasyLanguage(document.language) ? line / 1.15 : line);
  const found = [...printedTexts(document)].flatMap(({ text, language, chapter, line: at, id }) => {
    // A line of Chinese may end after any sign.
    if (findLanguage(language)?.script === 'Hans') return [];
    const place = id === null ? null : { path: chapterPath(id), ...(at === null ? {} : { line: at }) };
    return longIn(text, longest, chapter, place);
  });
  // What stands in a chapter and again in the contact index is one finding.
  return [...new Map(found.map((one) => [JSON.stringify(one.data), one])).values()];
}

/** Addresses break after their signs, and so do compounds with a dot in easy language. */
const ONE_WORD = /^[\p{L}\p{M}\p{Cf}]+$/u;

function longIn(text: string, longest: number, chapter: string, at: FilePlace | null): readonly Problem[] {
  return text
    .split(/[\s\u00ad\u2010-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word.length > longest && ONE_WORD.test(word))
    .map((word) => problem('gate.word-too-long', { word: named(word), letters: word.length, line: longest, chapter }, at, 'warning'));
}

/** Letters of a word that a message names: enough to find it. */
const NAMED = 80;

function named(word: string): string {
  return word.length > NAMED ? `${word.slice(0, NAMED)}…` : word;
}

/** Letters are counted, not measured: a table that lacks no more of its line than this may have room. */
const DOUBT = 0.15;

function wideTables(document: PrintDocument): readonly Problem[] {
  const { columns: narrow, text } = geometryOf(document.format);
  const line = text.table;
  // In a column the words of easy language are divided as well.
  const whole = narrow === 1;
  return document.sections.flatMap((section) => {
    if (section.type !== 'chapter') return [];
    return tablesIn(section.blocks).flatMap((table) => {
      if (lackOfTable(table, line, whole && isEasyLanguage(table.language)) <= DOUBT * line) return [];
      const at = { path: chapterPath(section.id), ...(table.origin.line === null ? {} : { line: table.origin.line }) };
      const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
      return [problem('gate.table-too-wide', { chapter: section.name, columns, format: document.format }, at, 'warning')];
    });
  });
}

function tablesIn(blocks: readonly PrintBlock[]): readonly Extract<PrintBlock, { type: 'table' }>[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    if ('items' in block) return block.items.flatMap((item) => tablesIn(item.blocks));
    return block.type === 'box' || block.type === 'quote' ? tablesIn(block.blocks) : [];
  });
}
