import type { Block, ListItem, TableCell } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';

/** Blocks as somebody would read them out: no markup, one line per paragraph, item and row. */
export function readableBlocks(blocks: readonly Block[]): string {
  return blocks.map(readableBlock).join('\n');
}

export function readableBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return readableInlines(block.children);
    case 'list':
    case 'steps':
      return block.items.map(readableItem).join('\n');
    case 'table':
      return [block.header, ...block.rows].map(readableRow).join('\n');
    case 'quote':
    case 'box':
    case 'only':
      return readableBlocks(block.children);
    case 'code':
    case 'verbatim':
      return block.text;
    case 'contact':
      return block.show === null ? block.id : `${block.id} (${block.show.join(', ')})`;
    case 'offers':
      return block.select.by === 'id' ? block.select.id : block.select.tag;
    case 'qr':
      return block.url;
    case 'divider':
    case 'pagebreak':
      return '—';
  }
}

export function readableItem(item: ListItem): string {
  const tick = item.checked === null ? '•' : item.checked ? '☑' : '☐';
  return `${tick} ${readableBlocks(item.children)}`;
}

export function readableRow(cells: readonly TableCell[]): string {
  return cells.map(readableInlines).join(' | ');
}

/** Facts and addresses show, since two wordings may differ in nothing else. */
export function readableInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'code':
        case 'html':
          return inline.text;
        case 'image':
          return `${inline.alt} (${inline.source})`;
        case 'fact':
          return `[${inline.path}]`;
        case 'break':
          return '\n';
        case 'link': {
          const { target } = inline;
          return `${readableInlines(inline.children)} (${target.kind === 'url' ? target.url : target.id})`;
        }
        case 'strong':
        case 'emphasis':
        case 'strikethrough':
          return readableInlines(inline.children);
      }
    })
    .join('');
}
