import type { Script } from '../../model/language.ts';

/** A word of a right-to-left line that is not written from right to left, without the punctuation around it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** null = figures and signs alone. */
  readonly script: Script | null;
  readonly hasDigit: boolean;
}

/** Words without Arabic and Hebrew letters; the digits of Arabic script are figures like any others. */
const NOT_RIGHT_TO_LEFT =
  /(?:[\u0660-\u0669\u06F0-\u06F9]|[^\s\p{Script_Extensions=Arabic}\p{Script_Extensions=Hebrew}\u200C-\u200F\u202A-\u202E\u2066-\u2069])+/gu;
/** What a word begins and ends with: letters and their marks, figures, and the signs that belong to figures. */
const CORE = /[\p{L}\p{M}\p{N}§€%$£°]/u;
const DIGIT = /\p{Nd}/u;

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Hans', /\p{L}/u],
];

/** The left-to-right words and figures of a line, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(NOT_RIGHT_TO_LEFT)) {
    const [start, end] = coreOf(match[0], match.index === 0 || /\s/.test(text.charAt(match.index - 1)));
    if (start === end) continue;
    const core = match[0].slice(start, end);
    words.push({ start: match.index + start, end: match.index + end, text: core, script: scriptOf(core), hasDigit: DIGIT.test(core) });
  }
  return words;
}

/**
 * First and last character of a word that are more than punctuation; with them what is written onto it: "+49", "@name", "27+", "25,-", ".../".
 * @param alone no letter stands before it: a dash is the minus of "-5" and no hyphen behind an Arabic article
 */
function coreOf(word: string, alone: boolean): readonly [number, number] {
  const first = CORE.exec(word);
  if (!first) return [0, 0];
  let start = first.index;
  const before = word[start - 1] ?? '';
  const signed = before === '+' || before === '±' || ((alone || start > 1) && (before === '-' || before === '−'));
  if ((signed && DIGIT.test(first[0])) || before === '@' || before === '#') start -= 1;
  let end = word.length;
  while (end > start && !isCoreEnd(word, end)) end -= 1;
  // "25,-": full euros.
  if (/^,[-–—]$/.test(word.slice(end)) && DIGIT.test(word.charAt(end - 1))) end += 2;
  if (word[end] === '+' || (word[end] === '/' && word.slice(Math.max(start, end - 400), end).includes('.'))) end += 1;
  return [start, end];
}

function isCoreEnd(word: string, end: number): boolean {
  const pair = word.charCodeAt(end - 1) >= 0xdc00 && word.charCodeAt(end - 1) <= 0xdfff;
  return CORE.test(word.slice(Math.max(0, end - (pair ? 2 : 1)), end));
}

function scriptOf(core: string): Script | null {
  const letter = /\p{L}/u.exec(core)?.[0];
  if (letter === undefined) return null;
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'Latn';
}
