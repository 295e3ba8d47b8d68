import type { Block, ListItem } from './block.ts';
import type { Inline } from './inline.ts';

export interface PlacedBlock {
  readonly block: Block;
  /** First line in the file; null for a block that was made and not read. */
  readonly line: number | null;
}

export interface PlacedInline {
  readonly inline: Inline;
  readonly line: number | null;
}

/** Every block with those inside it, in reading order. */
export function* eachBlock(blocks: readonly Block[], around: number | null = null): Generator<PlacedBlock> {
  for (const block of blocks) {
    const line = block.lines?.first ?? around;
    yield { block, line };
    switch (block.type) {
      case 'list':
      case 'steps':
        for (const item of block.items) yield* eachBlock(item.children, lineOf(item) ?? line);
        break;
      case 'quote':
      case 'box':
      case 'only':
        yield* eachBlock(block.children, line);
        break;
      default:
        break;
    }
  }
}

/** Every piece of running text with the pieces inside it, in reading order. */
export function* eachInline(blocks: readonly Block[]): Generator<PlacedInline> {
  for (const { block, line } of eachBlock(blocks)) {
    if (block.type === 'heading' || block.type === 'paragraph') yield* within(block.children, line);
    else if (block.type === 'table') {
      // Cells carry no lines of their own; a header, its rule, then one line per row.
      for (const cell of block.header) yield* within(cell, line);
      for (const [index, row] of block.rows.entries()) for (const cell of row) yield* within(cell, line === null ? null : line + 2 + index);
    }
  }
}

function* within(inlines: readonly Inline[], line: number | null): Generator<PlacedInline> {
  for (const inline of inlines) {
    yield { inline, line };
    if ('children' in inline) yield* within(inline.children, line);
  }
}

const lineOf = (item: ListItem): number | null => item.lines?.first ?? null;
