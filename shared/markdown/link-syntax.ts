import { unescapeText } from './character-references.ts';

/** A piece of a link that was read, and the index behind it. */
export interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

/** Brackets nested deeper than this in a bare link target are not read as one: CommonMark asks for three, cmark allows 32. */
const MAX_PARENTHESES = 32;
const ANGLE_DESTINATION = /<((?:[^<>\n\\]|\\.)*)>/y;
const TITLE = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|\(((?:[^()\\]|\\[\s\S])*)\)/y;
const LABEL = /\[((?:[^\\[\]]|\\[\s\S]){0,999})\]/y;

/** Link target at `index`: `<...>` or bare with balanced brackets (CommonMark 0.31, section 6.3). */
export function readDestination(text: string, index: number): Read<string> | null {
  if (text[index] === '<') {
    ANGLE_DESTINATION.lastIndex = index;
    const match = ANGLE_DESTINATION.exec(text);
    return match ? { value: unescapeText(match[1] ?? ''), end: ANGLE_DESTINATION.lastIndex } : null;
  }
  let depth = 0;
  let at = index;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x7f) break;
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '(' && ++depth > MAX_PARENTHESES) return null;
    else if (character === ')' && --depth < 0) break;
  }
  at = Math.min(at, text.length);
  return depth > 0 ? null : { value: unescapeText(text.slice(index, at)), end: at };
}

/** Link title at `index` in one of the three kinds of quotes; it may not hold a blank line. */
export function readTitle(text: string, index: number): Read<string> | null {
  TITLE.lastIndex = index;
  const match = TITLE.exec(text);
  if (!match) return null;
  const raw = match[1] ?? match[2] ?? match[3] ?? '';
  return /\n[ \t]*\n/.test(raw) ? null : { value: unescapeText(raw), end: TITLE.lastIndex };
}

/** `[label]` at `index`. */
export function readLabel(text: string, index: number): Read<string> | null {
  LABEL.lastIndex = index;
  const match = LABEL.exec(text);
  return match ? { value: match[1] ?? '', end: LABEL.lastIndex } : null;
}

/** The form in which marked compares labels; '' is no label. */
export function normaliseLabel(label: string): string {
  return label
    .trim()
    .replace(/[ \t\r\n]+/g, ' ')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}

/** The index behind white space with at most one line break in it. */
export function skipSpace(text: string, index: number): number {
  let at = index;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++;
  return at;
}
