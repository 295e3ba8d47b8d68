import type { Node } from '@tiptap/pm/model';
import { normaliseBlock } from '../../../../shared/markdown/normalise-chapter.ts';
import type { Block, ListItem, Table } from '../../../../shared/model/block.ts';
import type { Chapter } from '../../../../shared/model/chapter.ts';
import { readAttributes } from './attributes.ts';
import { inlinesFromEditor } from './inlines-from-editor.ts';

/** What an unchanged node was; the editor keeps those whose text nobody touched, so that a keystroke costs one block. */
const known = new WeakMap<Node, readonly Block[]>();

/** The chapter that a document of the editor says, in normal form. */
export function chapterFromEditor(doc: Node): Chapter {
  return { head: readAttributes('doc', doc.attrs).head, body: blocksFromEditor(doc) };
}

function blocksFromEditor(parent: Node): readonly Block[] {
  return parent.children.flatMap((node) => {
    const before = known.get(node);
    if (before) return before;
    const block = normaliseBlock(blockFromEditor(node));
    const blocks = block === null ? [] : [block];
    known.set(node, blocks);
    return blocks;
  });
}

function blockFromEditor(node: Node): Block {
  switch (node.type.name) {
    case 'paragraph':
      return { type: 'paragraph', children: inlinesFromEditor(node) };
    case 'heading':
      return { type: 'heading', ...readAttributes('heading', node.attrs), children: inlinesFromEditor(node) };
    case 'list':
      return { type: 'list', ...readAttributes('list', node.attrs), items: itemsFromEditor(node) };
    case 'steps':
      return { type: 'steps', items: itemsFromEditor(node) };
    case 'table':
      return tableFromEditor(node);
    case 'quote':
      return { type: 'quote', children: blocksFromEditor(node) };
    case 'box':
      return { type: 'box', ...readAttributes('box', node.attrs), children: blocksFromEditor(node) };
    case 'only':
      return { type: 'only', ...readAttributes('only', node.attrs), children: blocksFromEditor(node) };
    case 'codeBlock':
      return { type: 'code', ...readAttributes('codeBlock', node.attrs), text: node.textContent };
    case 'contact':
      return { type: 'contact', ...readAttributes('contact', node.attrs) };
    case 'offers':
      return { type: 'offers', ...readAttributes('offers', node.attrs) };
    case 'qr':
      return { type: 'qr', ...readAttributes('qr', node.attrs) };
    case 'divider':
    case 'pagebreak':
      return { type: node.type.name };
    case 'verbatim':
      return { type: 'verbatim', ...readAttributes('verbatim', node.attrs) };
    default:
      throw new Error(`No block: ${node.type.name}`);
  }
}

function itemsFromEditor(list: Node): readonly ListItem[] {
  return list.children.map((item) => ({ ...readAttributes('item', item.attrs), children: blocksFromEditor(item) }));
}

/** The first row is the header, whatever its cells are: it is what stands on top when the former one was deleted. */
function tableFromEditor(table: Node): Table {
  const [first, ...rows] = table.children.map((row) => row.children);
  return {
    type: 'table',
    align: (first ?? []).map((cell) => readAttributes('cell', cell.attrs).align),
    header: (first ?? []).map(inlinesFromEditor),
    rows: rows.map((cells) => cells.map(inlinesFromEditor)),
  };
}
