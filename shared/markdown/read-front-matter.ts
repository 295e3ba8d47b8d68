import type { Document, ErrorCode, Pair } from 'yaml';
import { isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { EMPTY_HEAD, type ChapterHead } from '../model/chapter.ts';
import type { FrontMatterFault, Problem, ProblemCode, ProblemData, PropertyFault, Severity } from '../model/problem.ts';
import { isoDateSchema } from '../model/opening-hours.ts';
import { problem } from '../model/problem.ts';
import { readPlainHead } from './plain-head.ts';

type Report = <Code extends ProblemCode>(code: Code, data: ProblemData[Code], offset: number, severity?: Severity) => void;

const FAULTS: Readonly<Partial<Record<ErrorCode, FrontMatterFault>>> = {
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'indentation',
  DUPLICATE_KEY: 'duplicate',
};
/** The parser calls a bracket that stays open a wrong indentation of what follows. */
const UNCLOSED = /and end with a [\]}]|^Missing closing ['"]quote/;

export const HEAD_PROPERTIES = ['title', 'summary', 'checked', 'checkedBy', 'review', 'tags', 'icon'] as const;
export type HeadProperty = (typeof HEAD_PROPERTIES)[number];

/** The lines of a front matter without its two `---`. */
export interface FrontMatterLines {
  readonly text: string;
  /** Lines of the file that it takes, fences included. */
  readonly count: number;
}

/** Front matter starts on the first line and ends at the next `---` or `...`; null where there is none. */
export function findFrontMatter(lines: readonly string[]): FrontMatterLines | null {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return end < 0 ? null : { text: lines.slice(1, end).join('\n'), count: end + 1 };
}

/** Longest head that is looked into; a title, a summary and a few tags need far less. */
const MAX_LENGTH = 10_000;

/**
 * Deepest nesting that is looked into. The parser goes down once for each level, and where the stack ends in the wrong moment (while an
 * expression is compiled) the engine ends the whole program instead of throwing.
 */
const DEEPEST = 100;

/** More levels than this a text cannot have: each takes a bracket, a sign in its line, or a column of indentation. */
function mostLevels(text: string): number {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  const inLine = text.split('\n').map((line) => (line.match(/[-?:](?=\s|$)/g)?.length ?? 0) + (line.length - line.trimStart().length));
  return brackets + Math.max(...inLine);
}

/** What the lines between the fences are: a head, or no properties at all and so part of the text. */
export type FrontMatter = { readonly head: ChapterHead; readonly problems: readonly Problem[] } | null;

/** Reads the head of a chapter: YAML 1.2 of plain values. `text` starts on line 2 of the file. */
export function readFrontMatter(text: string, path: string): FrontMatter {
  const plain = text.length > MAX_LENGTH ? null : readPlainHead(text);
  return plain ? { head: plain, problems: [] } : parseFrontMatter(text, path);
}

/** The same by the YAML parser, whatever it says. */
export function parseFrontMatter(text: string, path: string): FrontMatter {
  const problems: Problem[] = [];
  const counter = new LineCounter();
  const report: Report = (code, data, offset, severity) => {
    const { line, col } = counter.linePos(offset);
    problems.push(problem(code, data, { path, line: Math.max(line, 1) + 1, column: Math.max(col, 1) }, severity));
  };
  const excess = text.length > MAX_LENGTH ? 'too-long' : mostLevels(text) > DEEPEST ? 'too-deep' : null;
  if (excess) {
    report('front-matter.invalid', { fault: excess }, 0);
    return { head: EMPTY_HEAD, problems };
  }
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: counter, prettyErrors: false });
  for (const { code, message, pos } of document.errors) {
    if (UNCLOSED.test(message)) report('front-matter.invalid', { fault: 'unclosed' }, openingBefore(pos[0], document));
    else report('front-matter.invalid', { fault: FAULTS[code] ?? 'syntax' }, pos[0]);
  }
  if (problems.length > 0 || document.contents === null) return { head: EMPTY_HEAD, problems };
  if (!isMap(document.contents)) return null;
  // A reference can stand for text of any size; the head of a chapter needs none.
  visit(document, {
    Alias: (_key, alias) => {
      report('front-matter.invalid', { fault: 'aliases' }, alias.range?.[0] ?? 0);
    },
  });
  return { head: problems.length > 0 ? EMPTY_HEAD : readHead(document.contents.items, report), problems };
}

/** Where the last bracket or quotation mark opens before a place: the parser names where it misses the closing one, often lines below. */
function openingBefore(offset: number, document: Document.Parsed): number {
  let opening = 0;
  visit(document, (_key, node) => {
    const opens = (isScalar(node) && node.type?.startsWith('QUOTE') === true) || (isCollection(node) && node.flow === true);
    const start = opens ? (node.range?.[0] ?? 0) : 0;
    if (start < offset) opening = Math.max(opening, start);
  });
  return opening;
}

function readHead(items: readonly Pair[], report: Report): ChapterHead {
  const values = new Map<HeadProperty, unknown>();
  const faulty = (property: string, fault: PropertyFault, node: unknown): void => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    report('front-matter.property', { property, fault }, offset, fault === 'unknown' ? 'warning' : 'error');
  };
  for (const { key, value } of items) {
    // A key that is a map of its own is none of ours. Written out, keys within keys grow beyond any memory.
    const name = isScalar(key) ? String(key.value) : '?';
    const property = HEAD_PROPERTIES.find((known) => known === name);
    if (!property) {
      faulty(name, 'unknown', key);
      continue;
    }
    const plain = plainValue(value);
    const fault = faultOf(property, plain);
    if (fault) faulty(property, fault, value ?? key);
    else values.set(property, plain);
  }
  const text = (property: HeadProperty): string | null => {
    const value = values.get(property);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const review = values.get('review');
  const tags = values.get('tags');
  return {
    title: text('title') ?? '',
    summary: text('summary'),
    checked: text('checked'),
    checkedBy: text('checkedBy'),
    review: typeof review === 'number' ? review : null,
    tags: Array.isArray(tags) ? tags.map(String) : [],
    icon: text('icon'),
  };
}

/** A scalar, a list of scalars, or undefined for anything else. */
function plainValue(node: unknown): unknown {
  if (node === null) return null;
  if (isScalar(node)) return node.value;
  return isSeq(node) && node.items.every((item) => isScalar(item)) ? node.items.map(({ value }) => value) : undefined;
}

/** What is wrong with the value of a property; nothing at all is the same as leaving it out. */
function faultOf(property: HeadProperty, value: unknown): PropertyFault | null {
  if (value === null) return null;
  switch (property) {
    case 'checked':
      return isoDateSchema.safeParse(value).success ? null : 'date';
    case 'review':
      return typeof value === 'number' && Number.isInteger(value) && value > 0 ? null : 'months';
    case 'tags':
      return Array.isArray(value) && value.every((tag) => typeof tag === 'string' && tag !== '') ? null : 'list';
    case 'title':
    case 'summary':
    case 'checkedBy':
    case 'icon':
      return typeof value === 'string' ? null : 'text';
  }
}
