import type { Block, Heading, ListItem } from '../../model/block.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { Inline } from '../../model/inline.ts';
import { plainText } from '../../model/plain-text.ts';

/** HTML without a word in it: tags that only wrap or space. Attributes that lead somewhere are kept. */
const EMPTY_TAGS =
  /^(?:\s|&nbsp;|<\/?(?:div|span|p|br|hr|section|article|center|font|b|i|u)(?:\s+(?:class|style|id|align|dir|lang)="[^"<>]*")*\s*\/?>)*$/i;

/**
 * A page made into a chapter: its first heading becomes the title, headings begin at level 2 without a gap,
 * tags around nothing and decorating pictures from the internet are left behind.
 */
export function cleanPage(page: Chapter, fallbackTitle: string): { readonly chapter: Chapter; readonly leftBehind: readonly string[] } {
  const leftBehind = new Map<string, number>();
  const leave = (what: string): void => void leftBehind.set(what, (leftBehind.get(what) ?? 0) + 1);

  const body = page.body.flatMap((block) => cleanBlock(block, leave));
  const first = body.find((block) => block.type !== 'verbatim');
  const ownTitle = page.head.title === '' && first?.type === 'heading' ? first : null;
  const title = page.head.title || (ownTitle && plainText(ownTitle.children).trim()) || fallbackTitle;
  const rest = ownTitle ? body.filter((block) => block !== ownTitle) : body;
  return {
    chapter: { head: { ...page.head, title }, body: evenHeadings(rest) },
    leftBehind: [...leftBehind].map(([what, count]) => (count === 1 ? what : `${what} (${count}×)`)),
  };
}

function cleanBlock(block: Block, leave: (what: string) => void): readonly Block[] {
  const children = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap((child) => cleanBlock(child, leave));
  const items = (list: readonly ListItem[]): readonly ListItem[] => list.map((item) => ({ ...item, children: children(item.children) }));
  switch (block.type) {
    case 'verbatim':
      if (block.reason !== 'html' || !EMPTY_TAGS.test(block.text)) return [block];
      leave(block.text.trim());
      return [];
    case 'heading':
    case 'paragraph': {
      const inlines = cleanInlines(block.children, leave);
      return isBlank(inlines) ? [] : [{ ...block, children: inlines }];
    }
    case 'list':
    case 'steps':
      return [{ ...block, items: items(block.items) }];
    case 'quote':
    case 'box':
    case 'only':
      return [{ ...block, children: children(block.children) }];
    default:
      return [block];
  }
}

function cleanInlines(inlines: readonly Inline[], leave: (what: string) => void): readonly Inline[] {
  const kept = inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'image' && inline.alt.trim() === '' && /^https?:/i.test(inline.source)) {
      leave(inline.source);
      return [];
    }
    if (inline.type === 'html' && EMPTY_TAGS.test(inline.text)) {
      leave(inline.text);
      return /^<br/i.test(inline.text) ? [{ type: 'break' }] : [];
    }
    if (inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'strikethrough' || inline.type === 'link') {
      const children = cleanInlines(inline.children, leave);
      return isBlank(children) && inline.type !== 'link' ? [] : [{ ...inline, children }];
    }
    return [inline];
  });
  return trimBreaks(kept);
}

function trimBreaks(inlines: readonly Inline[]): readonly Inline[] {
  let first = 0;
  let last = inlines.length;
  while (first < last && inlines[first]?.type === 'break') first++;
  while (last > first && inlines[last - 1]?.type === 'break') last--;
  return inlines.slice(first, last);
}

function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === ''));
}

/** Headings of a page begin wherever its author began: shifted to begin at 2, and no level is skipped on the way down. */
function evenHeadings(blocks: readonly Block[]): readonly Block[] {
  const highest = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])));
  let before = 1;
  return blocks.map((block): Block => {
    if (block.type !== 'heading') return block;
    before = Math.min(block.level - highest + 2, before + 1);
    return { ...block, level: before } satisfies Heading;
  });
}
