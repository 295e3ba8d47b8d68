import type { Block, Heading, ListItem, TableCell } from '../../model/block.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { Inline } from '../../model/inline.ts';
import { plainText } from '../../model/plain-text.ts';

/** HTML without a word in it: tags that only wrap or space. Attributes that lead somewhere are kept. */
const EMPTY_TAGS =
  /^(?:\s|&nbsp;|<\/?(?:div|span|p|br|hr|section|article|center|font|b|i|u)(?:\s+(?:class|style|id|align|dir|lang)="[^"<>]*")*\s*\/?>)*$/i;

/** A decorating picture often leads to itself in large. */
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/** What a page had that its chapter has not. */
export interface LeftBehind {
  /** Without a word in it: tags around nothing with a style or a class, pictures that only decorate; with how often, when more than once. */
  readonly wordless: readonly string[];
  /** Pictures of the internet, which cannot be printed: a link with their alternative text is in their place. */
  readonly remotePictures: readonly string[];
}

/** Collects what is left behind while a page is cleaned. */
interface Notes {
  readonly wordless: (what: string) => void;
  readonly remotePicture: (source: string) => void;
}

/**
 * A page made into a chapter: its first heading becomes the title, headings begin at level 2 without a gap,
 * tags around nothing and decorating pictures from the internet are left behind.
 */
export function cleanPage(page: Chapter, fallbackTitle: string): { readonly chapter: Chapter; readonly leftBehind: LeftBehind } {
  const wordless = new Map<string, number>();
  const remotePictures = new Set<string>();
  const notes: Notes = {
    wordless: (what) => wordless.set(what, (wordless.get(what) ?? 0) + 1),
    remotePicture: (source) => remotePictures.add(source),
  };
  const body = page.body.flatMap((block) => cleanBlock(block, notes));
  const first = body.find((block) => block.type !== 'verbatim');
  const heading = page.head.title === '' && first?.type === 'heading' ? first : null;
  const words = heading ? plainText(heading.children).replace(/\s+/g, ' ').trim() : '';
  // A title is plain text: where it leads, or a picture in it, is kept below it.
  const below: readonly Block[] = heading?.children.some(isMoreThanWords) ? [{ type: 'paragraph', children: heading.children }] : [];
  const rest = heading ? [...below, ...body.filter((block) => block !== heading)] : body;
  return {
    chapter: { head: { ...page.head, title: page.head.title || words || fallbackTitle }, body: evenHeadings(rest) },
    leftBehind: {
      wordless: [...wordless].map(([what, count]) => (count === 1 ? what : `${what} (${count}×)`)),
      remotePictures: [...remotePictures],
    },
  };
}

function isMoreThanWords(inline: Inline): boolean {
  if (inline.type === 'link' || inline.type === 'image' || inline.type === 'fact') return true;
  return 'children' in inline && inline.children.some(isMoreThanWords);
}

function cleanBlock(block: Block, notes: Notes): readonly Block[] {
  const children = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap((child) => cleanBlock(child, notes));
  const items = (list: readonly ListItem[]): readonly ListItem[] => list.map((item) => ({ ...item, children: children(item.children) }));
  const cells = (row: readonly TableCell[]): readonly TableCell[] => row.map((cell) => cleanInlines(cell, notes));
  switch (block.type) {
    case 'verbatim':
      if (block.reason !== 'html' || !EMPTY_TAGS.test(block.text)) return [block];
      noteTags(block.text.trim(), notes);
      return [];
    case 'heading':
    case 'paragraph': {
      const inlines = cleanInlines(block.children, notes);
      return isBlank(inlines) ? [] : [{ ...block, children: inlines }];
    }
    case 'list':
    case 'steps':
      return [{ ...block, items: items(block.items) }];
    case 'table':
      return [{ ...block, header: cells(block.header), rows: block.rows.map(cells) }];
    case 'quote':
    case 'box':
    case 'only':
      return [{ ...block, children: children(block.children) }];
    default:
      return [block];
  }
}

/** Tags that say nothing but where something begins and ends are no loss, and every page of some systems has them. */
function noteTags(tags: string, notes: Notes): void {
  if (tags.includes('=')) notes.wordless(tags);
}

function cleanInlines(inlines: readonly Inline[], notes: Notes): readonly Inline[] {
  return trimBreaks(inlines.flatMap((inline) => cleanInline(inline, notes)));
}

function cleanInline(inline: Inline, notes: Notes): readonly Inline[] {
  switch (inline.type) {
    case 'image': {
      if (!/^https?:/i.test(inline.source)) return [inline];
      if (inline.alt.trim() === '') {
        notes.wordless(inline.source);
        return [];
      }
      notes.remotePicture(inline.source);
      return [
        { type: 'link', target: { kind: 'url', url: inline.source }, title: inline.title, children: [{ type: 'text', text: inline.alt }] },
      ];
    }
    case 'html':
      if (/^<br\b/i.test(inline.text) && EMPTY_TAGS.test(inline.text)) return [{ type: 'break' }];
      if (!EMPTY_TAGS.test(inline.text)) return [inline];
      noteTags(inline.text, notes);
      return [];
    case 'link': {
      const children = cleanInlines(inline.children, notes);
      if (isBlank(children) && inline.target.kind === 'url' && PICTURE.test(inline.target.url)) {
        notes.wordless(inline.target.url);
        return [];
      }
      // A link inside a link cannot be written: of a linked picture the words stay, and they lead where the picture did.
      return [{ ...inline, children: children.flatMap((child) => (child.type === 'link' ? child.children : [child])) }];
    }
    case 'strong':
    case 'emphasis':
    case 'strikethrough': {
      const children = cleanInlines(inline.children, notes);
      return isBlank(children) ? [] : [{ ...inline, children }];
    }
    default:
      return [inline];
  }
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
    before = Math.min(block.level - highest + 2, before + 1, 6);
    return { ...block, level: before } satisfies Heading;
  });
}
