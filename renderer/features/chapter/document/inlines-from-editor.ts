import type { Mark, Node } from '@tiptap/pm/model';
import { normaliseInlines } from '../../../../shared/markdown/normalise-inlines.ts';
import type { Inline } from '../../../../shared/model/inline.ts';
import { readAttributes } from './attributes.ts';
import type { Formatting, Piece } from './nest-marks.ts';
import { nestMarks } from './nest-marks.ts';

/** The running text of a text block of the editor, in normal form. */
export function inlinesFromEditor(block: Node): readonly Inline[] {
  return normaliseInlines(nestMarks(block.children.map(toPiece)));
}

function toPiece(node: Node): Piece {
  return { leaf: leafOf(node), around: node.marks.flatMap((mark) => formattingOf(mark) ?? []) };
}

function leafOf(node: Node): Piece['leaf'] {
  switch (node.type.name) {
    case 'text': {
      const text = node.text ?? '';
      return { type: node.marks.some(({ type }) => type.name === 'code') ? 'code' : 'text', text };
    }
    case 'break':
      return { type: 'break' };
    case 'image':
      return { type: 'image', ...readAttributes('image', node.attrs) };
    case 'fact':
      return { type: 'fact', ...readAttributes('fact', node.attrs) };
    case 'html':
      return { type: 'html', ...readAttributes('html', node.attrs) };
    case 'hollowLink':
      return { type: 'link', ...readAttributes('hollowLink', node.attrs), children: [] };
    default:
      throw new Error(`No running text: ${node.type.name}`);
  }
}

/** null for code, which is no formatting around a text but a text of its own. */
function formattingOf(mark: Mark): Formatting | null {
  switch (mark.type.name) {
    case 'strong':
    case 'emphasis':
    case 'strikethrough':
      return { type: mark.type.name, ...readAttributes(mark.type.name, mark.attrs) };
    case 'link':
      return { type: 'link', ...readAttributes('link', mark.attrs) };
    case 'code':
      return null;
    default:
      throw new Error(`No formatting: ${mark.type.name}`);
  }
}
