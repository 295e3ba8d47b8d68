import type { Direction, LanguageTag } from '../../model/language.ts';
import { languageOf } from '../../model/language.ts';
import { foreignWords } from './foreign-words.ts';
import { isGerman, noGermanWords, type GermanWords } from './german-words.ts';
import { leftToRightStretches } from './left-to-right-stretches.ts';
import type { Stretch } from './stretch.ts';
import { unbrokenStretches } from './unbroken-stretches.ts';

/** A stretch of running text. The texts of all pieces of a line, one after the other, are the line. */
export interface Piece {
  readonly text: string;
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** Kept whole on one line. */
  readonly fact: boolean;
}

/**
 * Finds in running text what must not be torn. In a right-to-left language that is everything that is read from left to right:
 * phone numbers, times, paragraphs of laws, addresses, Latin words with their punctuation and figures, each as one piece.
 * In a left-to-right language phones, times, dates and prices are set apart, so that they stay on one line, and in scripts other than
 * Latin the words in Latin letters, which are German; in Latin script those that `germanWords` knows.
 * Time and memory grow with the length of the text, whatever it is.
 */
export function splitFacts(text: string, language: LanguageTag, germanWords = noGermanWords): readonly Piece[] {
  const { direction } = languageOf(language);
  const stretches = direction === 'rtl' ? leftToRightStretches(text, language) : leftToRightLine(text, language, germanWords);
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), language, direction, fact: false });
  };
  for (const stretch of stretches) {
    plain(stretch.start);
    pieces.push({ text: text.slice(stretch.start, stretch.end), language: stretch.language, direction: 'ltr', fact: stretch.fact });
    at = stretch.end;
  }
  plain(text.length);
  return pieces;
}

/** Facts go before words: "5 Euro" is one piece. */
function leftToRightLine(text: string, language: LanguageTag, germanWords: GermanWords): readonly Stretch[] {
  const facts = unbrokenStretches(text, language);
  let at = 0;
  const foreign = isGerman(language) ? [] : [...foreignWords(text, language), ...germanWords(text)];
  const words = foreign.filter(({ start, end }) => {
    while ((facts[at]?.end ?? Infinity) <= start) at += 1;
    return (facts[at]?.start ?? Infinity) >= end;
  });
  return [...facts, ...words].toSorted((a, b) => a.start - b.start);
}
