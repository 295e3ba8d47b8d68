import type { LeafNode } from './block-tree.ts';
import { trimSpace } from './characters.ts';
import { LEAF_START } from './directive-syntax.ts';
import { htmlBlockStart } from './html-block.ts';
import type { LineCursor } from './line-cursor.ts';

const ATX_HEADING = /^(#{1,6})(?=[ \t]|$)/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
export const DIVIDER = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
export const SETEXT = /^(=+|-+)[ \t]*$/;

/** The block that starts with this line and is no container; null when there is none. */
export function leafStart(cursor: LineCursor, content: string, inParagraph: boolean, mayBeLazy: boolean): LeafNode | null {
  const place = { first: cursor.number, last: cursor.number, column: cursor.nextNonSpace + 1 };
  const line = cursor.restTrimmed();
  if (LEAF_START.test(content)) return { kind: 'leaf-directive', line, ...place };
  const heading = ATX_HEADING.exec(content)?.[1];
  if (heading !== undefined) {
    const after = content.slice(heading.length);
    const start = after.search(/[^ \t]|$/);
    const text = withoutClosingHashes(trimSpace(after));
    const column = line.column + heading.length + start;
    return { kind: 'heading', level: heading.length, lines: [{ text, number: cursor.number, column }], ...place };
  }
  const fence = FENCE.exec(content);
  if (fence) {
    const [, marks = '', language = ''] = fence;
    return {
      kind: 'code',
      fence: { character: marks.charAt(0), length: marks.length, indent: cursor.indent },
      language: language.trim(),
      lines: [],
      ...place,
    };
  }
  const html = htmlBlockStart(content, inParagraph || mayBeLazy);
  if (html) return { kind: 'html', end: html.end, lines: [line], ...place };
  if (DIVIDER.test(content) && !(inParagraph && SETEXT.test(content))) return { kind: 'divider', ...place };
  return null;
}

/** `## Title ##` is `## Title`; the hashes need white space before them. */
function withoutClosingHashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  if (end === 0) return '';
  return end < text.length && (text[end - 1] === ' ' || text[end - 1] === '\t') ? trimSpace(text.slice(0, end)) : text;
}

export function placeOf(cursor: LineCursor): { first: number; last: number; column: number } {
  return { first: cursor.number, last: cursor.number, column: cursor.nextNonSpace + 1 };
}
