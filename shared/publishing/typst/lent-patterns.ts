import type { LanguageTag } from '../../model/language.ts';
import { divideRomanian } from './divide-words/romanian.ts';
import { divideSomali } from './divide-words/somali.ts';

/** What a language is called in Typst whose patterns Typst does not have under its own name. */
interface LentPatterns {
  /** The language that lends its patterns, and a region that tells it from that language's own texts. */
  readonly lang: string;
  readonly region: string;
  /** Only where both the patterns and this rule divide a word is it divided; null = the patterns fit as they are. */
  readonly divide: ((word: string) => readonly number[]) | null;
  /** Letters that a font shows as others in the language's own name only. */
  readonly letters?: Readonly<Record<string, string>>;
}

const LENT: Readonly<Record<LanguageTag, LentPatterns>> = {
  // Kurmanji is Kurdish ("ku") in Latin letters.
  kmr: { lang: 'ku', region: 'TR', divide: null },
  // Serbian in Latin letters is written and divided as Croatian is.
  sr: { lang: 'hr', region: 'RS', divide: null },
  // Of all patterns these allow most of what the rules divide.
  // Old keyboards write a cedilla for the comma below.
  ro: { lang: 'es', region: 'RO', divide: divideRomanian, letters: { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' } },
  so: { lang: 'sq', region: 'SO', divide: divideSomali },
};

export function lentPatterns(tag: LanguageTag): LentPatterns | null {
  return LENT[tag] ?? null;
}

/** The text in the letters in which it is to be seen. */
export function inOwnLetters(text: string, tag: LanguageTag): string {
  const letters = LENT[tag]?.letters;
  return letters ? text.replace(new RegExp(`[${Object.keys(letters).join('')}]`, 'g'), (letter) => letters[letter] ?? letter) : text;
}

/** Names that Typst writes into a PDF, and the languages that are meant. */
export const LENT_NAMES: ReadonlyMap<string, LanguageTag> = new Map(
  Object.entries(LENT).map(([tag, { lang, region }]) => [`${lang}-${region}`, tag]),
);
