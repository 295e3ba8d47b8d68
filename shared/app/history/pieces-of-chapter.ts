import type { Block, Table } from '../../model/block.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { Inline } from '../../model/inline.ts';
import { eachBlock } from '../../model/walk-chapter.ts';
import type { ChapterPieceKind, Piece, PlacedPiece } from './piece.ts';

/** Where a piece of a chapter stands: in its head, as a block, or as a row of a table (0 = its header). */
export type ChapterPlace =
  | { readonly in: 'title' | 'summary' }
  | { readonly in: 'body'; readonly block: Block }
  | { readonly in: 'table'; readonly table: Table; readonly row: number };

type ChapterPiece = PlacedPiece<ChapterPlace>;

/** A chapter as its readers meet it: title, paragraphs, rows of tables, and what stands between them. */
export function piecesOfChapter({ head, body }: Chapter): readonly ChapterPiece[] {
  const pieces: ChapterPiece[] = [{ ...piece('title', head.title), place: { in: 'title' } }];
  if (head.summary) pieces.push({ ...piece('summary', head.summary), place: { in: 'summary' } });
  for (const { block } of eachBlock(body)) pieces.push(...piecesOfBlock(block));
  return pieces;
}

function piecesOfBlock(block: Block): readonly ChapterPiece[] {
  const whole = (kind: ChapterPieceKind, text: string): readonly ChapterPiece[] => [{ ...piece(kind, text), place: { in: 'body', block } }];
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return whole(block.type, readableText(block.children));
    case 'table':
      return [block.header, ...block.rows].map((cells, row) => ({
        ...piece('row', cells.map(readableText).join(' · ')),
        place: { in: 'table', table: block, row },
      }));
    case 'code':
    case 'verbatim':
      return whole('code', block.text);
    case 'contact':
      return whole('contact', block.id);
    case 'offers':
      return whole('offers', block.select.by === 'id' ? block.select.id : block.select.tag);
    case 'qr':
      return whole('qr', block.url);
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
