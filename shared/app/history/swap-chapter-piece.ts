import { readChapter } from '../../markdown/read-chapter.ts';
import { writeChapter } from '../../markdown/write-chapter.ts';
import type { Block, ListItem, TableCell } from '../../model/block.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { PlacedPiece } from './piece.ts';
import { piecesOfChapter, type ChapterPlace } from './pieces-of-chapter.ts';

/** A piece of a state of a file. */
export interface PieceOfText {
  readonly text: string;
  readonly index: number;
}

type ChapterPiece = PlacedPiece<ChapterPlace>;

/** A chapter without one of its pieces, or with one of another state in its place; null where it would be none any more. */
export function swapChapterPiece({ text, index }: PieceOfText, by: PieceOfText | null): string | null {
  const { chapter } = readChapter(text, '');
  const piece = piecesOfChapter(chapter)[index];
  const other = by && piecesOfChapter(readChapter(by.text, '').chapter)[by.index];
  const swapped = piece && other !== undefined ? swap(chapter, piece, other) : null;
  return swapped && writeChapter(swapped, text);
}

function swap(chapter: Chapter, { place }: ChapterPiece, other: ChapterPiece | null): Chapter | null {
  const { head, body } = chapter;
  switch (place.in) {
    case 'title':
      return other && { ...chapter, head: { ...head, title: other.text } };
    case 'summary':
      return { ...chapter, head: { ...head, summary: other?.text ?? null } };
    case 'body': {
      const blocks = other === null ? [] : other.place.in === 'body' ? [other.place.block] : null;
      return blocks && { ...chapter, body: replaced(body, place.block, blocks) };
    }
    case 'table': {
      const { table, row } = place;
      const cells = other === null ? null : rowOf(other.place, table.align.length);
      const rows = table.rows.flatMap((one, index) => (index + 1 !== row ? [one] : cells ? [cells] : []));
      // A table has a header; without one its cells are empty.
      const header = row === 0 ? (cells ?? table.header.map(() => [])) : table.header;
      const isLeft = rows.length > 0 || header.some((cell) => cell.length > 0);
      return { ...chapter, body: replaced(body, table, isLeft ? [{ ...table, header, rows }] : []) };
    }
  }
}

/** As many cells as the table has columns. */
function rowOf(place: ChapterPlace, columns: number): readonly TableCell[] | null {
  if (place.in !== 'table') return null;
  const cells = [place.table.header, ...place.table.rows][place.row] ?? [];
  return Array.from({ length: columns }, (_, column) => cells[column] ?? []);
}

/** What stands around nothing any more goes along: an item, a list, a box. */
function replaced(blocks: readonly Block[], target: Block, by: readonly Block[]): readonly Block[] {
  const within = <Around extends { readonly children: readonly Block[] }>(around: Around): readonly Around[] => {
    const children = replaced(around.children, target, by);
    return children.length === 0 && around.children.length > 0 ? [] : [{ ...around, children }];
  };
  return blocks.flatMap((block): readonly Block[] => {
    if (block === target) return by;
    switch (block.type) {
      case 'list':
      case 'steps': {
        const items: readonly ListItem[] = block.items.flatMap(within);
        return items.length === 0 ? [] : [{ ...block, items }];
      }
      case 'quote':
        return within(block);
      case 'box':
        return within(block);
      case 'only':
        return within(block);
      default:
        return [block];
    }
  });
}
