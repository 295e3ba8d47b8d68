import type { FileChild } from 'docx';
import type { Direction } from '../../model/language.ts';
import type { PrintBlock, PrintItem } from '../print-document.ts';
import { paragraph } from './layout.ts';
import type { Layout, Place } from './layout.ts';
import { DEEPEST_LEVEL, LEVEL_INDENT, STEP_INDENT } from './numbering.ts';
import type { ListNumber, Marker } from './numbering.ts';
import { writeRuns } from './run-writer.ts';
import { BOX_INSET, BOX_STYLES } from './styles/box-styles.ts';
import { keptWithNext } from './styles/text-styles.ts';

type WriteBlocks = (blocks: readonly PrintBlock[], place: Place, layout: Layout) => readonly FileChild[];

/** A real list: Word and a screen reader know that it is one, how long it is and where each item begins. */
export function writeItems(
  items: readonly PrintItem[],
  marker: 'bullet' | 'number' | 'step',
  start: number,
  { direction }: { readonly direction: Direction },
  place: Place,
  layout: Layout,
  writeBlocks: WriteBlocks,
): readonly FileChild[] {
  const level = Math.min(place.depth, DEEPEST_LEVEL);
  const inset = place.depth === 0 && place.inside !== null ? BOX_INSET : place.indent - level * LEVEL_INDENT;
  const lists = new Map<Marker, ListNumber>();
  const listOf = (kind: Marker): ListNumber => {
    const list = lists.get(kind) ?? layout.numbering.list({ marker: kind, start: kind === 'number' ? start : 1, inset, direction });
    lists.set(kind, list);
    return list;
  };
  const indent = inset + level * LEVEL_INDENT + (marker === 'step' ? STEP_INDENT : LEVEL_INDENT);
  const style = itemStyle(marker, place);
  return items.flatMap((item, index) => {
    const [first, ...others] = item.blocks;
    const opens = first?.type === 'paragraph' ? first : null;
    const kind = item.checked === null ? marker : item.checked ? 'ticked-box' : 'box';
    const keepNext = isKept(index, items.length);
    const below = { ...place, depth: place.depth + 1, indent, keepNext };
    const rest = writeBlocks(opens ? others : item.blocks, below, layout);
    const head = paragraph(layout, opens?.direction ?? direction, {
      numbering: { ...listOf(kind), level },
      children: opens ? writeRuns(layout, opens.runs, opens.direction) : [],
      ...(rest.length > 0 || keepNext ? keptWithNext(style) : { style }),
    });
    return [head, ...rest];
  });
}

/** None stands alone below what leads to it, nor at the head of the next page: items of a list and rows of a table. */
export function isKept(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2);
}

function itemStyle(marker: Marker, place: Place): string {
  if (place.inside === 'quote') return 'Quote';
  if (place.inside !== null) return BOX_STYLES[place.inside];
  return marker === 'step' ? 'Step' : 'ListParagraph';
}
