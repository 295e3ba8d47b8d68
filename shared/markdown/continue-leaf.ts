import type { CodeNode, HtmlNode, LeafNode } from './block-tree.ts';
import { trimSpace } from './characters.ts';
import { CONTAINER_END, CONTAINER_START } from './directive-syntax.ts';
import type { LineCursor } from './line-cursor.ts';

/** What a line does to the open block: it belongs to it, is the last of it, or has to be looked at. */
export type Continuation = 'goes on' | 'ends' | 'not taken';

/** Adds a line to an open block that takes lines whatever they hold: code, HTML, and what is nested too deep. */
export function continueLeaf(leaf: LeafNode, cursor: LineCursor, inDirective: boolean): Continuation {
  switch (leaf.kind) {
    case 'code':
      return leaf.fence ? continueFence(leaf, leaf.fence, cursor) : continueIndented(leaf, cursor);
    case 'html':
      return continueHtml(leaf, cursor, inDirective);
    case 'deep': {
      const content = cursor.content;
      if (CONTAINER_START.test(content)) leaf.open++;
      else if (CONTAINER_END.test(content) && leaf.open-- <= 0) return 'not taken';
      addLine(leaf, cursor);
      return 'goes on';
    }
    default:
      return 'not taken';
  }
}

function continueHtml(leaf: HtmlNode, cursor: LineCursor, inDirective: boolean): Continuation {
  if (leaf.end === null && cursor.blank) return 'ends';
  // HTML that ends at a blank line does not swallow the fence of the box around it.
  if (leaf.end === null && inDirective && CONTAINER_END.test(cursor.content)) return 'not taken';
  addLine(leaf, cursor);
  return leaf.end?.test(cursor.rest().text) ? 'ends' : 'goes on';
}

function continueFence(leaf: CodeNode, fence: NonNullable<CodeNode['fence']>, cursor: LineCursor): Continuation {
  leaf.last = cursor.number;
  const content = trimSpace(cursor.content);
  const closes = cursor.indent <= 3 && content.length >= fence.length && content === fence.character.repeat(content.length);
  if (closes) return 'ends';
  cursor.advanceColumns(Math.min(fence.indent, cursor.indent));
  leaf.lines.push(cursor.rest());
  return 'goes on';
}

function continueIndented(leaf: CodeNode, cursor: LineCursor): Continuation {
  if (cursor.indent < 4 && !cursor.blank) return 'not taken';
  cursor.advanceColumns(Math.min(4, cursor.indent));
  addLine(leaf, cursor);
  return 'goes on';
}

function addLine(
  leaf: Exclude<LeafNode, { kind: 'table' | 'heading' | 'divider' | 'leaf-directive' | 'definition' }>,
  cursor: LineCursor,
): void {
  leaf.lines.push(cursor.rest());
  if (!cursor.blank) leaf.last = cursor.number;
}
