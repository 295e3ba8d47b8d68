import { divisions } from './divisions.ts';

const WORD = /^[abcdefghijlmnoprstuvxzăâîșț]+$/;
const VOWEL = /[aăâeiîou]/;
/** Consonants that begin a syllable together; `ch` and `gh` are one sound. */
const BEGINNING = /(?:[bcdfghptv][lr]|[cg]h)$/;
/** Three consonants of which two stay before the hyphen: punc-tul, sculp-tor, func-ție. */
const TWO_STAY = /^(?:lp[tț]|mp[tț]|nc[tțș]|nd[bv]|rct|rtf)$/;
/** "ci", "lor|i": an i at the end after a consonant is no syllable of its own. */
const SILENT_END = /^i$/;

/** Where a Romanian word may be divided (DOOM, by pronunciation), leaving out what is open to doubt. */
export function divideRomanian(word: string): readonly number[] {
  if (!WORD.test(word)) return [];
  return divisions(word, VOWEL, (group, before, after) => {
    if (SILENT_END.test(after)) return null;
    // Sub- stays whole before l and r (sub-linia), and nowhere says the spelling whether it is that.
    if (before === 'su' && /^b[lr]/.test(group)) return null;
    if (group.length === 1) return 0;
    if (BEGINNING.test(group)) return group.length <= 3 ? group.length - 2 : null;
    if (group.length === 2) return group.endsWith('h') ? null : 1;
    return TWO_STAY.test(group) ? 2 : null;
  });
}
