import type { Block, ListItem } from '../model/block.ts';
import { EMPTY_HEAD, type Chapter, type ChapterHead } from '../model/chapter.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { Place } from './read-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import { findFrontMatter, readFrontMatter } from './read-front-matter.ts';
import type { SourceText } from './source-text.ts';
import { splitLines } from './source-text.ts';

/**
 * Reads a chapter file. Never fails: what cannot be understood is kept as it is written, and everything that is wrong
 * is reported at once, in the order of the file.
 * @param path the file's path in the workspace, for the problems
 */
export function readChapter(text: string, path: string): { readonly chapter: Chapter; readonly problems: readonly Problem[] } {
  const { chapter, problems } = readSource(splitLines(text), path);
  return { chapter, problems };
}

/** The head of a chapter as `readChapter` finds it; a sound one without a look at the text below. */
export function readHead(text: string, path: string): ChapterHead {
  const front = findFrontMatter(splitLines(text).lines);
  const read = front && readFrontMatter(front.text, path);
  return read && read.problems.length === 0 ? read.head : readChapter(text, path).chapter.head;
}

/** A chapter with the places of its blocks, as the writer needs it. */
export interface ReadSource {
  readonly chapter: Chapter;
  readonly problems: readonly Problem[];
  readonly places: ReadonlyMap<Block | ListItem, Place>;
  /** Lines of the front matter with its fences; 0 when there is none. */
  readonly headLines: number;
}

export function readSource(source: SourceText, path: string): ReadSource {
  const front = findFrontMatter(source.lines);
  const read = front && readFrontMatter(front.text, path);
  const broken = read?.problems.some(({ code }) => code === 'front-matter.invalid') ?? false;
  const headLines = front && read ? front.count : 0;
  const body = readBlocks(source.lines.slice(headLines), headLines + 1, path);
  const places = new Map(body.places);
  const blocks = [...body.blocks];
  if (broken) {
    // A head that cannot be read is kept as text, so that nobody's work is dropped with it.
    const lines = { first: 1, last: headLines };
    const block: Block = { type: 'verbatim', reason: 'other', text: source.lines.slice(0, headLines).join('\n'), lines };
    blocks.unshift(block);
    places.set(block, { ...lines, column: 1 });
  }
  const head = read?.head ?? EMPTY_HEAD;
  const problems = [...(read?.problems ?? []), ...body.problems, ...headingProblems(blocks, path)];
  if (head.title === '' && !broken) problems.push(problem('front-matter.missing-title', {}, { path, line: 1, column: 1 }));
  return {
    chapter: { head, body: blocks },
    problems: problems.toSorted((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b)),
    places,
    headLines: broken ? 0 : headLines,
  };
}

/** The title is level 1; below it no level may be skipped, or the outline of the printed page is broken. */
function headingProblems(body: readonly Block[], path: string): readonly Problem[] {
  const problems: Problem[] = [];
  let above = 1;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'heading') {
        const expected = block.level === 1 ? 2 : Math.min(block.level, above + 1);
        if (block.level !== expected) {
          const at = { path, line: block.lines?.first ?? 1, column: 1 };
          problems.push(problem('markdown.heading-level', { level: block.level, expected }, at, 'warning'));
        }
        above = block.level;
      } else if (block.type === 'box' || block.type === 'only' || block.type === 'quote') {
        visit(block.children);
      }
    }
  };
  visit(body);
  return problems;
}

function lineOf({ at }: Problem): number {
  return at?.line ?? 0;
}

function columnOf({ at }: Problem): number {
  return at?.column ?? 0;
}
