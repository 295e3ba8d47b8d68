import { readChapter } from '../../markdown/read-chapter.ts';
import type { Block } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { eachBlock } from '../../model/walk-chapter.ts';
import type { ChapterPieceKind, Piece } from './piece.ts';

/** A chapter as its readers meet it: title, paragraphs, rows of tables, and what stands between them. */
export function piecesOfChapter(markdown: string): readonly Piece[] {
  const { chapter } = readChapter(markdown, '');
  const pieces = [piece('title', chapter.head.title)];
  if (chapter.head.summary) pieces.push(piece('summary', chapter.head.summary));
  for (const { block } of eachBlock(chapter.body)) pieces.push(...piecesOfBlock(block));
  return pieces;
}

function piecesOfBlock(block: Block): readonly Piece[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [piece(block.type, readableText(block.children))];
    case 'table':
      return [block.header, ...block.rows].map((cells) => piece('row', cells.map(readableText).join(' · ')));
    case 'code':
    case 'verbatim':
      return [piece('code', block.text)];
    case 'contact':
      return [piece('contact', block.id)];
    case 'offers':
      return [piece('offers', block.select.by === 'id' ? block.select.id : block.select.tag)];
    case 'qr':
      return [piece('qr', block.url)];
    default:
      return [];
  }
}

/** Running text without formatting; a fact by its name, a link with its address, since a change of these is a change of what is printed. */
export function readableText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
    case 'html':
      return inline.text;
    case 'image':
      return `[${inline.alt || inline.source}]`;
    case 'break':
      return ' ';
    case 'fact':
      return `[${inline.path}]`;
    case 'link': {
      const { target } = inline;
      const words = readableText(inline.children);
      const address = target.kind === 'url' ? target.url : target.id;
      return address === words ? words : `${words} (${address})`;
    }
    case 'strong':
    case 'emphasis':
    case 'strikethrough':
      return readableText(inline.children);
  }
}

function piece(kind: ChapterPieceKind, text: string): Piece {
  return { kind, label: kind, text };
}
