import type { Chapter } from '../model/chapter.ts';
import { normaliseChapter } from './normalise-chapter.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** The canonical text of a chapter. */
export function writeWholeChapter(chapter: Chapter): string {
  const { head, body } = normaliseChapter(chapter);
  const front = writeFrontMatter(head);
  const lines = writeBlocks(body);
  const all = front.length > 0 && lines.length > 0 ? [...front, '', ...lines] : [...front, ...lines];
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}

export function writeChapter(chapter: Chapter, original: string | null): string {
  return original === null ? writeWholeChapter(chapter) : writeWholeChapter(chapter);
}
