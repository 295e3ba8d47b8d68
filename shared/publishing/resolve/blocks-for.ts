import type { Block, ListItem } from '../../model/block.ts';
import type { LanguageTag } from '../../model/language.ts';

/**
 * The blocks that one language prints: `:::only` is opened for its own languages and gone for the others, at any depth, and with it what
 * held nothing else.
 */
export function blocksFor(blocks: readonly Block[], language: LanguageTag): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.type) {
      case 'only':
        return block.languages.includes(language) ? blocksFor(block.children, language) : [];
      case 'list':
      case 'steps': {
        const items = block.items.flatMap((item) => withContents(item, language));
        return items.length > 0 ? [{ ...block, items }] : [];
      }
      case 'quote':
      case 'box':
        return withContents(block, language);
      default:
        return [block];
    }
  });
}

function withContents<Holder extends Pick<ListItem, 'children'>>(holder: Holder, language: LanguageTag): readonly Holder[] {
  const children = blocksFor(holder.children, language);
  return children.length > 0 || holder.children.length === 0 ? [{ ...holder, children }] : [];
}
