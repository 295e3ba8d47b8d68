import { referenceTo } from './character-references.ts';
import { characterKind } from './characters.ts';

/** Where a text stands, which decides what in it would be read as markup. */
export interface TextSurroundings {
  /** The text begins a line of a file or a segment. */
  readonly lineStart: boolean;
  /** What has been written before it on the same level; '' at the start. */
  readonly before: string;
  /** The text is followed by something else than text. */
  readonly followed: boolean;
  /** Every punctuation mark that can be markup becomes a character reference. */
  readonly armoured: boolean;
  /** Inside a link no address becomes a link of its own. */
  readonly inLink: boolean;
}

const REFERENCE_LIKE = /^&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]*);/;

/** The text with backslashes before everything that would be read as markup in its place. */
export function escapeText(text: string, place: TextSurroundings): string {
  if (place.armoured) return text.replace(/[!#&()*+\-.:<=>@[\\\]^_`|~]/g, referenceTo);
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (!needsEscape(text, index, character, place)) result += character;
    // marked resolves an escaped bracket in the text of a link before it looks for links there.
    else result += place.inLink && (character === '[' || character === ']') ? referenceTo(character) : `\\${character}`;
  }
  return place.lineStart ? escapeLineStart(result, place.followed) : result;
}

function needsEscape(text: string, index: number, character: string, place: TextSurroundings): boolean {
  const next = text[index + 1];
  switch (character) {
    case '\\':
    case '`':
    case '[':
    case ']':
      return true;
    case '*':
    case '~':
      return !(characterKind(text.charAt(index - 1)) === 'space' && next === ' ' && index > 0);
    case '_':
      return !(isWord(text[index - 1]) && isWord(next));
    case '<':
      return next === undefined ? place.followed : /[A-Za-z/!?]/.test(next);
    case '&':
      return REFERENCE_LIKE.test(text.slice(index, index + 40)) || (next === undefined && place.followed);
    case '!':
      return next === undefined && place.followed;
    case ':':
      if (index === 0 && place.before.endsWith(']')) return true;
      if (!place.inLink && text.startsWith('//', index + 1) && /(?:https?|ftp)$/i.test(text.slice(Math.max(0, index - 5), index)))
        return true;
      return place.followed && /^:[A-Za-z0-9-]*$/.test(text.slice(index, index + 40)) && text.length - index < 40;
    case '^':
      return place.inLink && index === 0;
    case '(':
      return index === 0 && place.before.endsWith(']');
    case '@':
      return !place.inLink && /[A-Za-z0-9._+-]/.test(text.charAt(index - 1)) && next !== undefined && /[A-Za-z0-9_-]/.test(next);
    case '.':
      return !place.inLink && /www$/i.test(text.slice(Math.max(0, index - 3), index)) && next !== undefined && next !== ' ';
    default:
      return false;
  }
}

/** What would start a heading, quote, list, divider, table or directive at the start of a line. */
function escapeLineStart(text: string, followed: boolean): string {
  const number = /^(\d{1,9})([.)])(?=[ \t]|$)/.exec(text);
  if (number) {
    const digits = number[1] ?? '';
    return number[0].length === text.length && followed ? text : `${digits}\\${text.slice(digits.length)}`;
  }
  if (/^(?:[>|=+-]|:[:-]|#{1,6}(?:[ \t]|$))/.test(text)) return `\\${text}`;
  return text;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
