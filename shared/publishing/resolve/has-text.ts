import type { Block } from '../../model/block.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { LanguageTag } from '../../model/language.ts';
import { eachBlock } from '../../model/walk-chapter.ts';
import { blocksFor } from './blocks-for.ts';

/** What prints no word of its own. */
const SILENT: ReadonlySet<Block['type']> = new Set(['list', 'steps', 'quote', 'box', 'only', 'divider', 'pagebreak']);

/** Whether a language prints more of a chapter than its head. */
export function hasText({ body }: Chapter, language: LanguageTag): boolean {
  return [...eachBlock(blocksFor(body, language))].some(({ block }) => !SILENT.has(block.type));
}
