import type { Inline } from './inline.ts';

/**
 * The words of a running text without formatting: what is counted, searched and shown in lists.
 * Images give their alternative text, raw HTML stands as it is printed; facts give nothing, they are no words.
 */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
    case 'html':
      return inline.text;
    case 'image':
      return inline.alt;
    case 'break':
      return ' ';
    case 'fact':
      return '';
    case 'strong':
    case 'emphasis':
    case 'strikethrough':
    case 'link':
      return plainText(inline.children);
  }
}
