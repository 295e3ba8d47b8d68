import type { Node, Schema } from '@tiptap/pm/model';
import { normaliseChapter } from '../../../../shared/markdown/normalise-chapter.ts';
import type { Block, ListItem, Table, TableCell } from '../../../../shared/model/block.ts';
import type { Chapter } from '../../../../shared/model/chapter.ts';
import { inlinesToEditor } from './inlines-to-editor.ts';

/** A chapter as a document of the editor. Where a cursor needs a place, it gets an empty paragraph, which no chapter has. */
export function chapterToEditor(schema: Schema, chapter: Chapter): Node {
  const { head, body } = normaliseChapter(chapter);
  return schema.node('doc', { head }, blocksToEditor(schema, body));
}

export function blocksToEditor(schema: Schema, blocks: readonly Block[]): readonly Node[] {
  return blocks.length === 0 ? [schema.node('paragraph')] : blocks.map((block) => blockToEditor(schema, block));
}

function blockToEditor(schema: Schema, block: Block): Node {
  switch (block.type) {
    case 'paragraph':
      return schema.node('paragraph', null, inlinesToEditor(schema, block.children));
    case 'heading':
      return schema.node('heading', { level: block.level }, inlinesToEditor(schema, block.children));
    case 'list':
      return schema.node('list', { start: block.start, loose: block.loose }, itemsToEditor(schema, block.items));
    case 'steps':
      return schema.node('steps', null, itemsToEditor(schema, block.items));
    case 'table':
      return tableToEditor(schema, block);
    case 'quote':
      return schema.node('quote', null, blocksToEditor(schema, block.children));
    case 'box':
      return schema.node('box', { kind: block.kind }, blocksToEditor(schema, block.children));
    case 'only':
      return schema.node('only', { languages: block.languages }, blocksToEditor(schema, block.children));
    case 'code':
      return schema.node('codeBlock', { language: block.language }, block.text === '' ? [] : [schema.text(block.text)]);
    case 'contact':
      return schema.node('contact', { id: block.id, show: block.show });
    case 'offers':
      return schema.node('offers', { select: block.select });
    case 'qr':
      return schema.node('qr', { url: block.url });
    case 'divider':
    case 'pagebreak':
      return schema.node(block.type);
    case 'verbatim':
      return schema.node('verbatim', { reason: block.reason, text: block.text });
  }
}

function itemsToEditor(schema: Schema, items: readonly ListItem[]): readonly Node[] {
  return items.map(({ checked, children }) => schema.node('item', { checked }, blocksToEditor(schema, children)));
}

/** The alignment of a column stands in each of its cells, so that it moves along when columns come and go. */
function tableToEditor(schema: Schema, { align, header, rows }: Table): Node {
  const row = (type: 'headerCell' | 'cell', cells: readonly TableCell[]): Node =>
    schema.node(
      'row',
      null,
      align.map((side, column) => schema.node(type, { align: side }, inlinesToEditor(schema, cells[column] ?? []))),
    );
  return schema.node('table', null, [row('headerCell', header), ...rows.map((cells) => row('cell', cells))]);
}
