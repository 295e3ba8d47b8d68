import { divisions } from './divisions.ts';

const WORD = /^[abcdefghijklmnoqrstuwxy]+$/;
const VOWEL = /[aeiou]/;
/** Two letters for one sound. */
const ONE_SOUND = /^(?:dh|kh|sh)$/;

/** Where a Somali word may be divided: a syllable begins with one consonant and ends with one at most. */
export function divideSomali(word: string): readonly number[] {
  if (!WORD.test(word)) return [];
  return divisions(word, VOWEL, (group) => {
    if (group.length === 1 || ONE_SOUND.test(group)) return 0;
    return group.length === 2 || (group.length === 3 && ONE_SOUND.test(group.slice(1))) ? 1 : null;
  });
}
