import type { Node } from '@tiptap/pm/model';
import { readChapter } from '../../../../shared/markdown/read-chapter.ts';
import type { Block, ListItem } from '../../../../shared/model/block.ts';

/** Where in the editor the text stands that a line of the source holds; null for a line of the head. */
export function placeOfLine(doc: Node, markdown: string, line: number): number | null {
  return placeIn(doc, 0, readChapter(markdown, '').chapter.body, line);
}

/** Nodes and blocks go side by side; an empty paragraph of the editor is no block. */
function placeIn(parent: Node, start: number, blocks: readonly (Block | ListItem)[], line: number): number | null {
  let at = 0;
  let found: number | null = null;
  parent.forEach((node, offset) => {
    if (node.type.name === 'paragraph' && node.content.size === 0) return;
    const block = blocks[at++];
    if (!block?.lines || line < block.lines.first || line > block.lines.last) return;
    const pos = start + offset;
    found = placeIn(node, pos + 1, insideOf(block), line) ?? pos;
  });
  return found;
}

function insideOf(block: Block | ListItem): readonly (Block | ListItem)[] {
  if ('items' in block) return block.items;
  if (!('children' in block)) return [];
  return block.children.flatMap((child) => ('lines' in child ? [child] : []));
}
