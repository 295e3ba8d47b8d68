import type { Block, ListItem } from '../../shared/model/block.ts';
import type { Chapter } from '../../shared/model/chapter.ts';
import type { Inline } from '../../shared/model/inline.ts';

const LATIN = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'po', 'ri', 'sa', 'te'] as const;
const ARABIC = ['با', 'دو', 'كي', 'لي', 'مو', 'نا', 'بو', 'ري', 'سا', 'تي'] as const;

/** A made-up word for a number, in the letters of the text around it: digits would be taken for a fact. */
export function wordFor(number: number, letters: 'Latn' | 'Arab'): string {
  const syllables = letters === 'Arab' ? ARABIC : LATIN;
  return String(number)
    .split('')
    .map((digit) => syllables[Number(digit)] ?? '')
    .join('');
}

/** Adds a word to every title, heading and paragraph of a chapter, so that no typesetter that remembers can know it already. */
export function uniqueChapter(chapter: Chapter, word: string): Chapter {
  const { head, body } = chapter;
  const summary = head.summary === null ? null : `${head.summary} ${word}`;
  return { head: { ...head, title: `${head.title} ${word}`, summary }, body: body.map((block) => uniqueBlock(block, word)) };
}

function uniqueBlock(block: Block, word: string): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: lengthened(block.children, word) };
    case 'list':
    case 'steps':
      return { ...block, items: block.items.map((item) => uniqueItem(item, word)) };
    case 'box':
    case 'quote':
    case 'only':
      return { ...block, children: block.children.map((child) => uniqueBlock(child, word)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell, column) => (column === 0 ? cell : lengthened(cell, word)))) };
    default:
      return block;
  }
}

const uniqueItem = (item: ListItem, word: string): ListItem => ({
  ...item,
  children: item.children.map((child) => uniqueBlock(child, word)),
});
const lengthened = (inlines: readonly Inline[], word: string): readonly Inline[] => [...inlines, { type: 'text', text: ` ${word}` }];
