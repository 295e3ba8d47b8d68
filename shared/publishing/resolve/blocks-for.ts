import type { Block } from '../../model/block.ts';
import type { LanguageTag } from '../../model/language.ts';

/** The blocks that one language prints: `:::only` is opened for its own languages and gone for the others, at any depth. */
export function blocksFor(blocks: readonly Block[], language: LanguageTag): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.type) {
      case 'only':
        return block.languages.includes(language) ? blocksFor(block.children, language) : [];
      case 'list':
      case 'steps':
        return [{ ...block, items: block.items.map((item) => ({ ...item, children: blocksFor(item.children, language) })) }];
      case 'quote':
      case 'box':
        return [{ ...block, children: blocksFor(block.children, language) }];
      default:
        return [block];
    }
  });
}
