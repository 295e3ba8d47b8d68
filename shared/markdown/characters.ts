/** Character classes of the CommonMark specification (0.31, section 2.1), by code point. */

const PUNCTUATION = /[\p{P}\p{S}]/u;
const WHITE_SPACE = /\s/;

export const ASCII_PUNCTUATION = '!-/:-@\\[-`{-~';

export type CharacterKind = 'space' | 'punctuation' | 'other';

/** The kind of a character beside a delimiter; the edge of the text ('') counts as white space. */
export function characterKind(character: string): CharacterKind {
  if (character === '' || WHITE_SPACE.test(character)) return 'space';
  return PUNCTUATION.test(character) ? 'punctuation' : 'other';
}

/** The whole character that ends right before `index`; '' at the start. */
export function characterBefore(text: string, index: number): string {
  if (index <= 0) return '';
  const code = text.charCodeAt(index - 1);
  return code >= 0xdc00 && code <= 0xdfff && index > 1 ? text.slice(index - 2, index) : text.charAt(index - 1);
}

/** The whole character at `index`; '' at the end. */
export function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Without spaces, tabs and line breaks at both ends. Others, such as the non-breaking space, are text. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\n'.includes(text.charAt(start))) start++;
  while (end > start && ' \t\n'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
