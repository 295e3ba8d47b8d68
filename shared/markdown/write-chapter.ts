import type { Block } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import { normaliseChapter } from './normalise-chapter.ts';
import type { PatchDepth, PatchedLine } from './patch-blocks.ts';
import { BlockPatcher } from './patch-blocks.ts';
import type { ReadSource } from './read-chapter.ts';
import { readSource } from './read-chapter.ts';
import type { SourceText } from './source-text.ts';
import { prevailingEnd, splitLines } from './source-text.ts';
import type { WrittenBlocks } from './write-blocks.ts';
import { writeBlocks } from './write-blocks.ts';
import { patchFrontMatter, writeFrontMatter } from './write-front-matter.ts';

/**
 * The text of a chapter. Without an original it is written in canonical form; over an original only the lines of what
 * changed are new, and a chapter that did not change gives the original byte by byte.
 */
export function writeChapter(chapter: Chapter, original: string | null): string {
  return original === null ? join(writeWhole(normaliseChapter(chapter)), splitLines('')) : writeOver(original)(chapter);
}

/** The same for who writes over one original again and again: reading it is half of the work. */
export function writeOver(original: string): (chapter: Chapter) => string {
  const source = splitLines(original);
  const read = readSource(source, '');
  return (chapter) => {
    const wanted = normaliseChapter(chapter);
    if (isSame(read.chapter, wanted)) return original;
    // What was meant to change fewest lines is read again; where it says something else, more is written anew.
    for (const depth of ['inside', 'whole-blocks'] satisfies readonly PatchDepth[]) {
      const text = join(patch(wanted, source, read, depth), source);
      if (isReadAs(text, wanted)) return text;
      const cleaned = withoutStrayDefinitions(text, wanted);
      if (cleaned !== text && isReadAs(cleaned, wanted)) return cleaned;
    }
    return join([...patchHead(wanted, source, read), ...spaced(writeBlocks(wanted.body), true)], source);
  };
}

/**
 * The canonical text of a chapter in normal form whose blocks were mostly written before: for what follows each keystroke.
 * @param known blocks and their lines; keep it as long as the chapter is being written
 */
export function writeAgain({ head, body }: Chapter, known: WrittenBlocks): string {
  const lines = [...writeFrontMatter(head), '', ...writeBlocks(body, [''], '', known)];
  return `${lines.join('\n')}\n`;
}

function isSame(chapter: Chapter, wanted: Chapter): boolean {
  return JSON.stringify(normaliseChapter(chapter)) === JSON.stringify(wanted);
}

function isReadAs(text: string, wanted: Chapter): boolean {
  return isSame(readSource(splitLines(text), '').chapter, wanted);
}

function writeWhole(chapter: Chapter): readonly string[] {
  const head = writeFrontMatter(chapter.head);
  const body = writeBlocks(chapter.body);
  // On the first line of a file "---" would open a front matter.
  const isDivider = head.length === 0 && chapter.body[0]?.type === 'divider';
  return [...head, ...spaced(isDivider ? ['***', ...body.slice(1)] : body, head.length > 0)];
}

function spaced(lines: readonly string[], behindHead: boolean): readonly string[] {
  return behindHead && lines.length > 0 ? ['', ...lines] : lines;
}

function patch(wanted: Chapter, source: SourceText, read: ReadSource, depth: PatchDepth): readonly PatchedLine[] {
  const head = patchHead(wanted, source, read);
  const patcher = new BlockPatcher({ line: (number) => source.lines[number - 1] ?? '', places: read.places }, depth);
  const region = { first: read.headLines + 1, last: source.lines.length, prefix: '', separator: [''] };
  const body = patcher.blocks(read.chapter.body, wanted.body, region);
  const [first] = body;
  const touches = head.length > 0 && first !== undefined && (typeof first === 'string' ? first : (source.lines[first - 1] ?? '')) !== '';
  return touches && (read.headLines === 0 || read.chapter.body.length === 0) ? [...head, '', ...body] : [...head, ...body];
}

function patchHead(wanted: Chapter, source: SourceText, read: ReadSource): readonly PatchedLine[] {
  const { headLines } = read;
  const old = Array.from({ length: headLines }, (_, index) => index + 1);
  if (JSON.stringify(read.chapter.head) === JSON.stringify(wanted.head)) return old;
  if (headLines === 0) return writeFrontMatter(wanted.head);
  const before = source.lines.slice(1, headLines - 1);
  const after = patchFrontMatter(before, read.chapter.head, wanted.head);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [...old.slice(0, 1 + start), ...after.slice(start, after.length - tail), ...old.slice(headLines - 1 - tail)];
}

/** A link definition that only edited text used is no longer used, and would show as text. */
function withoutStrayDefinitions(text: string, wanted: Chapter): string {
  const source = splitLines(text);
  const kept = definitionsIn(wanted.body).map((block) => block.text);
  const stray = definitionsIn(readSource(source, '').chapter.body).filter((block) => {
    const index = kept.indexOf(block.text);
    if (index >= 0) kept.splice(index, 1);
    return index < 0;
  });
  if (stray.length === 0) return text;
  const dropped = new Set<number>();
  for (const { lines } of stray) {
    if (lines) for (let number = lines.first; number <= lines.last; number++) dropped.add(number);
  }
  const left = source.lines.map((_, index) => index + 1).filter((number) => !dropped.has(number));
  return join(left, source);
}

function definitionsIn(blocks: readonly Block[]): readonly Extract<Block, { type: 'verbatim' }>[] {
  return blocks.flatMap((block) => {
    if (block.type === 'verbatim') return block.reason === 'definition' ? [block] : [];
    if (block.type === 'list' || block.type === 'steps') return block.items.flatMap((item) => definitionsIn(item.children));
    return block.type === 'quote' || block.type === 'box' || block.type === 'only' ? definitionsIn(block.children) : [];
  });
}

/** Lines as a file: kept lines with their own line ending, new ones with that of the file. */
function join(lines: readonly PatchedLine[], source: SourceText): string {
  const end = prevailingEnd(source);
  const endless = source.ends.at(-1) === '';
  const texts = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    if (typeof line === 'string') return isLast && endless ? line : line + end;
    const own = source.ends[line - 1] ?? '';
    const text = source.lines[line - 1] ?? '';
    if (isLast && endless) return text;
    return text + (own === '' ? end : own);
  });
  return source.mark + texts.join('');
}
