import type { Block, ListItem } from '../model/block.ts';
import type { Chapter, ChapterHead } from '../model/chapter.ts';
import type { Inline } from '../model/inline.ts';
import { htmlBlockStart } from './html-block.ts';
import { itemNeedsBlankLine } from './item-spacing.ts';
import { normaliseInlines } from './normalise-inlines.ts';

/**
 * The chapter as it comes back from its file: running text in normal form, nothing that a file cannot hold
 * (an empty paragraph, an empty list), lists loose where they have to be. Line numbers are left out.
 */
export function normaliseChapter(chapter: Chapter): Chapter {
  return { head: normaliseHead(chapter.head), body: normaliseBlocks(chapter.body) };
}

function normaliseHead(head: ChapterHead): ChapterHead {
  const text = (value: string | null): string | null => (value === null || value.trim() === '' ? null : value.trim());
  return {
    title: head.title.trim(),
    summary: text(head.summary),
    checked: head.checked,
    checkedBy: text(head.checkedBy),
    review: head.review,
    tags: head.tags,
    icon: text(head.icon),
  };
}

export function normaliseBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => normaliseBlock(block) ?? []);
}

export function normaliseBlock(block: Block): Block | null {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level, children: normaliseInlines(block.children) };
    case 'paragraph': {
      const children = normaliseParagraph(block.children);
      return children.length === 0 ? null : { type: 'paragraph', children };
    }
    case 'list': {
      const items = normaliseItems(block.items);
      const [only, ...others] = items;
      if (!only) return null;
      const single = others.length === 0 && only.children.length < 2;
      return { type: 'list', start: block.start, loose: items.some(itemNeedsBlankLine) || (block.loose && !single), items };
    }
    case 'steps': {
      const items = normaliseItems(block.items);
      return items.length === 0 ? null : { type: 'steps', items };
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] =>
        block.align.map((_, column) => normaliseInlines(cells[column] ?? []));
      return block.align.length === 0 ? null : { type: 'table', align: block.align, header: row(block.header), rows: block.rows.map(row) };
    }
    case 'quote':
      return { type: 'quote', children: normaliseBlocks(block.children) };
    case 'box':
      return { type: 'box', kind: block.kind, children: normaliseBlocks(block.children) };
    case 'only':
      return { type: 'only', languages: block.languages, children: normaliseBlocks(block.children) };
    case 'code': {
      const language = (block.language ?? '').replace(/\s+/g, ' ').trim();
      return { type: 'code', language: language === '' ? null : language, text: block.text.replace(/\r\n?/g, '\n') };
    }
    case 'contact':
      return { type: 'contact', id: block.id, show: block.show };
    case 'offers':
      return {
        type: 'offers',
        select: block.select.by === 'id' ? { by: 'id', id: block.select.id } : { by: 'tag', tag: block.select.tag },
      };
    case 'qr':
      return { type: 'qr', url: block.url };
    case 'divider':
    case 'pagebreak':
      return { type: block.type };
    case 'verbatim':
      return { type: 'verbatim', reason: block.reason, text: block.text };
  }
}

function normaliseItems(items: readonly ListItem[]): readonly ListItem[] {
  return items.map(normaliseItem);
}

export function normaliseItem(item: ListItem): ListItem {
  return { checked: item.checked, children: normaliseBlocks(item.children) };
}

/** A paragraph cannot begin like a block of HTML. Printed as text it looks the same. */
export function normaliseParagraph(inlines: readonly Inline[]): readonly Inline[] {
  const children = normaliseInlines(inlines);
  const [first, ...others] = children;
  if (first?.type !== 'html') return children;
  const alone = others.every((inline) => inline.type === 'text' && inline.text.trim() === '');
  const line = alone ? first.text : `${first.text} x`;
  return htmlBlockStart(line, false) ? normaliseInlines([{ type: 'text', text: first.text }, ...others]) : children;
}
