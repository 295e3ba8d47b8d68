import type { Block, ListItem } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { Place } from './read-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import { EMPTY_HEAD, findFrontMatter, readFrontMatter } from './read-front-matter.ts';
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
  const head = front ? readFrontMatter(front.text, path) : { head: EMPTY_HEAD, problems: [] };
  const headLines = front?.count ?? 0;
  const body = readBlocks(source.lines.slice(headLines), headLines + 1, path);
  const problems = [...head.problems, ...body.problems, ...headingProblems(body.blocks, path)];
  if (head.head.title === '' && head.problems.every(({ code }) => code !== 'front-matter.invalid')) {
    problems.push(problem('front-matter.missing-title', {}, { path, line: 1, column: 1 }));
  }
  return {
    chapter: { head: head.head, body: body.blocks },
    problems: problems.toSorted((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b)),
    places: body.places,
    headLines,
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
