import type { Block, ListItem } from '../model/block.ts';

/**
 * Whether the blocks of an item can only be told apart by blank lines, so that its list has to be loose.
 * Without one a list or code may follow a paragraph, and nothing may follow a list.
 */
export function itemNeedsBlankLine(item: ListItem): boolean {
  // The box to tick is text of its own when no paragraph carries it.
  const boxAlone = item.checked !== null && item.children.length > 0 && item.children[0]?.type !== 'paragraph';
  return boxAlone || item.children.some((block, index) => index > 0 && !mayFollow(item.children[index - 1], block));
}

function mayFollow(before: Block | undefined, block: Block): boolean {
  if (before?.type !== 'paragraph') return false;
  if (block.type === 'code') return true;
  return block.type === 'list' && (block.start === null || block.start === 1) && !startsEmpty(block.items[0]);
}

/** An empty item does not interrupt a paragraph. */
function startsEmpty(item: ListItem | undefined): boolean {
  const [first] = item?.children ?? [];
  return !item || (item.checked === null && (!first || ((first.type === 'list' || first.type === 'steps') && startsEmpty(first.items[0]))));
}
