import type { LanguageTag, Script } from '../../model/language.ts';
import { LONGEST_UNBROKEN } from '../runs.ts';
import { isAbbreviation, joins } from './joins-of.ts';
import { languageOfLatin } from './latin-language.ts';
import type { Stretch } from './stretch.ts';
import { wordsOf } from './words-of.ts';
import type { Word } from './words-of.ts';

/** A name or a few words stay on one line up to this length; a longer phrase may break between its words. */
const LONGEST_UNBROKEN_PHRASE = 24;

/** A number alone is set right by any layout engine: "7", "1.000", "2,5". */
const LONE_NUMBER = /^\p{Nd}{1,12}(?:[.,]\p{Nd}{1,6})?$/u;

/** Which language a script stands for, when it stands in a text of another. */
const LANGUAGE_OF_SCRIPT: Readonly<Partial<Record<Script, LanguageTag>>> = {
  Cyrl: 'uk',
  Grek: 'el',
  Ethi: 'ti',
  Deva: 'hi',
  Geor: 'ka',
  Armn: 'hy',
  Hans: 'zh',
};

/** What is read from left to right in a right-to-left line. */
export function leftToRightStretches(text: string, language: LanguageTag): readonly Stretch[] {
  const partners = bracketPairs(text);
  let at = 0;
  return groups(text)
    .flatMap((words) => cutAtBrackets(words, partners))
    .flatMap((words) => {
      const whole = extended(text, words, at);
      const content = text.slice(whole.start, whole.end);
      const lone = words.length === 1 && LONE_NUMBER.test(content);
      if (lone || !words.some((word) => word.hasDigit || word.script !== null)) return [];
      return parts(text, words).map((part) => {
        const stretch = stretchOf(text, part, language, at);
        at = stretch.end;
        return stretch;
      });
    });
}

/** Each bracket's partner, both ways, by their places in the text. */
function bracketPairs(text: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: { readonly closing: string; readonly at: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    const last = open.at(-1);
    if (sign === '(' || sign === '[') open.push({ closing: sign === '(' ? ')' : ']', at: index });
    else if (last?.closing === sign) {
      open.pop();
      partners.set(last.at, index).set(index, last.at);
    }
  }
  return partners;
}

/** A bracket whose partner stands elsewhere in the line goes with the line: what is before it and what is behind it are two. */
function cutAtBrackets(words: readonly Word[], partners: ReadonlyMap<number, number>): readonly (readonly Word[])[] {
  // A bracket just before the first word or behind the last is taken along (`extended`).
  const [from, to] = [(words[0]?.start ?? 0) - 1, words.at(-1)?.end ?? 0];
  const isElsewhere = (place: number): boolean => {
    const partner = partners.get(place);
    return partner !== undefined && (partner < from || partner > to);
  };
  const cut: Word[][] = [];
  for (const word of words) {
    const before = cut.at(-1)?.at(-1);
    const gap = before ? Array.from({ length: word.start - before.end }, (_, offset) => before.end + offset) : [];
    if (before && !gap.some(isElsewhere)) cut.at(-1)?.push(word);
    else cut.push([word]);
  }
  return cut;
}

/** Words that belong together. */
function groups(text: string): readonly (readonly Word[])[] {
  const all: Word[][] = [];
  let hasLetters = false;
  for (const word of wordsOf(text)) {
    const group = all.at(-1);
    const [first] = group ?? [];
    const last = group?.at(-1);
    if (group && first && last && joins({ first, last, hasLetters }, text.slice(last.end, word.start), word)) group.push(word);
    else {
      all.push([word]);
      hasLetters = false;
    }
    hasLetters ||= word.script !== null;
  }
  return all;
}

/**
 * A long row of facts ("Landratsamt, Prinzenplatz 4, 86150 Augsburg, Telefon: ...") is cut at its commas and colons:
 * each fact stays whole, and their order follows the reader. Prose without figures is never cut.
 */
function parts(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const [first, last] = [words[0], words.at(-1)];
  const length = (last?.end ?? 0) - (first?.start ?? 0);
  if (length <= LONGEST_UNBROKEN || !words.some((word) => word.hasDigit || word.text.includes('@'))) return [words];
  const cut: Word[][] = [];
  for (const word of words) {
    const before = cut.at(-1)?.at(-1);
    if (before && !/[,:;]/.test(text.slice(before.end, word.start))) cut.at(-1)?.push(word);
    else cut.push([word]);
  }
  return cut;
}

function stretchOf(text: string, words: readonly Word[], language: LanguageTag, earliest: number): Stretch {
  const { start, end } = extended(text, words, earliest);
  const content = text.slice(start, Math.min(end, start + LONGEST_UNBROKEN + 1));
  const longest = words.some((word) => word.hasDigit || word.text.includes('@')) ? LONGEST_UNBROKEN : LONGEST_UNBROKEN_PHRASE;
  return { start, end, language: languageOfWords(content, words, language), fact: end - start <= longest };
}

function languageOfWords(content: string, words: readonly Word[], language: LanguageTag): LanguageTag {
  const script = words.find((word) => word.script !== null)?.script;
  // Figures alone: German, unless they are written in the digits of the reader's script.
  if (script === undefined || script === null) return /\d/.test(content) || !/\p{Nd}/u.test(content) ? 'de' : language;
  if (script === 'Latn') return languageOfLatin(content);
  return LANGUAGE_OF_SCRIPT[script] ?? 'de';
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '„': '“', '«': '»', '“': '”' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Quotes that no layout engine turns round: around words from left to right they stand as in German. */
const QUOTED: Readonly<Record<string, RegExp>> = { '„': /^[.!?…]?[“”]/, '“': /^[.!?…]?”/, '‚': /^[.!?…]?[‘’]/, '‘': /^[.!?…]?’/ };

/**
 * From the first to the last word, with the full stop of an abbreviation or a date, the bracket that one inside them asks for, and the
 * quotes around all of it.
 * @param earliest where the stretch before it ends
 */
function extended(text: string, words: readonly Word[], earliest: number): { readonly start: number; readonly end: number } {
  let start = words[0]?.start ?? 0;
  let end = words.at(-1)?.end ?? start;
  const inside = text.slice(start, end);
  const open: string[] = [];
  let closedBefore = '';
  for (const sign of inside.match(/[()[\]„“«»”]/g) ?? []) {
    if (open.length > 0 && CLOSING[open.at(-1) ?? ''] === sign) open.pop();
    else if (sign in CLOSING) open.push(sign);
    else closedBefore ||= OPENING[sign] ?? '';
  }
  if (closedBefore !== '' && text[start - 1] === closedBefore) start -= 1;
  const last = words.at(-1)?.text ?? '';
  if (text[end] === '.' && (isAbbreviation(inside) || /^\d{1,2}\.\d{1,2}$/.test(last))) end += 1;
  const wanted = CLOSING[open.at(-1) ?? ''];
  if (wanted !== undefined && text[end] === wanted) end += 1;
  const closing = start > earliest ? QUOTED[text[start - 1] ?? '']?.exec(text.slice(end, end + 2)) : null;
  return closing ? { start: start - 1, end: end + closing[0].length } : { start, end };
}
