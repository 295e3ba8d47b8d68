import type { LanguageTag } from '../model/language.ts';
import { foldText } from './fold-text.ts';
import { asDialled, withDialled } from './phone-numbers.ts';

/** One unit in one language in which every word of the question stands. */
export interface FoundText {
  readonly key: string;
  readonly language: LanguageTag;
  /** Which of its lines answers best, from 0. */
  readonly line: number;
}

/** One way to read a question. */
export interface Reading {
  readonly words: readonly string[];
  /** The words as one. */
  readonly phrase: string;
}

export interface SearchQuestion extends Reading {
  /** With its phone numbers as they are dialled; null when that is the same. */
  readonly dialled: Reading | null;
}

/** A question as texts are folded; null when nothing of it can be looked for. */
export function questionOf(query: string): SearchQuestion | null {
  const asked = readingOf(foldText(query));
  const dialled = readingOf(asDialled(asked.phrase));
  return asked.words.length === 0 ? null : { ...asked, dialled: dialled.phrase === asked.phrase ? null : dialled };
}

function readingOf(folded: string): Reading {
  const words = folded.split(/\s+/).filter((word) => word !== '');
  return { words, phrase: words.join(' ') };
}

/** Texts as they are searched: folded, with each phone number in one form too. A line stays a line. */
export function searchedText(text: string): string {
  return withDialled(foldText(text));
}

interface Hit {
  readonly key: string;
  readonly language: LanguageTag;
  readonly text: string;
  readonly at: number;
  readonly score: number;
}

/**
 * The best `limit` of all texts that hold every word, as parts of words too ("wohn" finds "Wohnung"), and how many there are.
 * First come titles, then words that begin so, then the words as one; what is alike stays in the order of the folder.
 */
export function findTexts(
  texts: Iterable<readonly [string, ReadonlyMap<LanguageTag, string>]>,
  question: SearchQuestion,
  limit: number,
  wants: (key: string, language: LanguageTag) => boolean = () => true,
): { readonly found: readonly FoundText[]; readonly total: number } {
  const hits: Hit[] = [];
  for (const [key, languages] of texts) {
    for (const [language, text] of languages) {
      const found = placesIn(text, question) ?? (question.dialled && placesIn(text, question.dialled));
      if (found && wants(key, language)) hits.push({ key, language, text, ...rate(text, found) });
    }
  }
  const best = hits.toSorted((a, b) => b.score - a.score).slice(0, limit);
  return { found: best.map(({ key, language, text, at }) => ({ key, language, line: lineAt(text, at) })), total: hits.length };
}

interface Places {
  readonly reading: Reading;
  /** Where each word stands first. */
  readonly places: readonly number[];
}

/** null when a word does not stand there. */
function placesIn(text: string, reading: Reading): Places | null {
  const places: number[] = [];
  for (const word of reading.words) {
    const at = text.indexOf(word);
    if (at < 0) return null;
    places.push(at);
  }
  return { reading, places };
}

function rate(text: string, { reading: { words, phrase }, places }: Places): { readonly at: number; readonly score: number } {
  const titleEnd = text.indexOf('\n');
  const inTitle = (at: number): boolean => titleEnd === -1 || at < titleEnd;
  const [first = 0] = places;
  const whole = words.length === 1 ? first : text.indexOf(phrase, first);
  const beginnings = words.map((word, index) => beginningOf(text, word, places[index] ?? 0));
  const [beginning = -1] = beginnings;
  const at = whole >= 0 ? whole : beginning >= 0 ? beginning : first;
  const begins = beginnings.every((place) => place >= 0);
  return { at, score: (inTitle(at) ? 4 : 0) + (begins ? 2 : 0) + (whole >= 0 ? 1 : 0) };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where a word begins so, from where it stands first; -1 when it only stands within words. */
function beginningOf(text: string, word: string, first: number): number {
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

function lineAt(text: string, at: number): number {
  let line = 0;
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', feed + 1)) line++;
  return line;
}
