import type { Block, ListItem } from '../../model/block.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { Replacement } from './replacement.ts';

/** A chapter with everything replaced in it that a person reads: title, summary, text. What is kept as written stays so. */
export function replaceInChapter({ head, body }: Chapter, replacement: Replacement): Chapter {
  const title = replacement.text(head.title);
  const summary = head.summary === null ? null : replacement.text(head.summary);
  return { head: { ...head, title, summary }, body: blocks(body, replacement) };
}

function blocks(before: readonly Block[], replacement: Replacement): readonly Block[] {
  return before.map((block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, children: replacement.inlines(block.children) };
      case 'list':
      case 'steps':
        return { ...block, items: block.items.map((item) => itemOf(item, replacement)) };
      case 'table': {
        const header = block.header.map((cell) => replacement.inlines(cell));
        return { ...block, header, rows: block.rows.map((row) => row.map((cell) => replacement.inlines(cell))) };
      }
      case 'quote':
      case 'box':
      case 'only':
        return { ...block, children: blocks(block.children, replacement) };
      case 'code':
      case 'divider':
      case 'contact':
      case 'offers':
      case 'qr':
      case 'pagebreak':
      case 'verbatim':
        return block;
    }
  });
}

function itemOf(item: ListItem, replacement: Replacement): ListItem {
  return { ...item, children: blocks(item.children, replacement) };
}
