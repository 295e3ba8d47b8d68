import { isShort, letterLikeness, wordLikeness } from './likeness.ts';
import type { ComparableText } from './likeness.ts';

/** When two wordings are taken for the same paragraph, and which of two pairs is the better one. */
export interface PairingRule {
  /** 0 to 1. */
  readonly likeness: (a: ComparableText, b: ComparableText) => number;
  /** The likeness from which a pair counts; `inPlace` = both stand between the same unchanged neighbours. */
  readonly needed: (text: ComparableText, inPlace: boolean) => number;
}

/**
 * The German was changed: words count, and letters where there are hardly any words.
 *
 * Measured on 210 pages of a real guide, where any pair is two different paragraphs: of neighbours 3.6 % share half of their
 * words, of any two on a page 0.5 % share 0.6. After changing one word every text of three words or more keeps 0.67, one of
 * two words 0.5; cut in half a text keeps 0.67; with half of its words changed, one of ten words or more has a median of
 * 0.53. Letter pairs of neighbours of one or two words reach 0.7 in 3.1 %; 96.9 % of such texts keep it with one wrong letter.
 */
export const CHANGED_WORDING: PairingRule = {
  likeness: (a, b) => {
    const words = wordLikeness(a, b);
    if (!isShort(a) || !isShort(b)) return words;
    const letters = letterLikeness(a, b);
    return letters >= 0.7 ? Math.max(words, letters) : words;
  },
  needed: (_, inPlace) => (inPlace ? 0.5 : 0.6),
};

/**
 * A person said that only spelling or signs changed: letters count, and more of them must agree, since a wrong pair would
 * pass one paragraph's translation off as another's.
 *
 * Measured on the same pages: with two wrong letters 98 % of texts of three to five words and all longer ones keep 0.75 of
 * their letter pairs, 95 % of shorter ones keep 0.5 ("Strasse" and "Straße": 0.67); of different neighbours of three words
 * and more at most 2.4 % reach 0.75.
 */
export const CHANGED_SPELLING: PairingRule = {
  likeness: letterLikeness,
  needed: (text, inPlace) => (inPlace ? (isShort(text) ? 0.5 : 0.75) : 0.9),
};
