import { LONGEST_UNBROKEN } from '../runs.ts';

const WORD = /\S+/gu;
/** After a sign that is neither letter nor figure, and not before another such sign. */
const JOINT = /(?<=[^\p{L}\p{M}\p{N}\p{Cf}])(?=[\p{L}\p{N}])/u;

/**
 * A text in pieces between which a line may break: a web address and its like, if longer than `longest`, break after their signs. Typst
 * breaks at some of them (Unicode annex 14) and sets what is left over the edge of the page, where nobody can read it.
 */
export function breakLongWords(text: string, longest = LONGEST_UNBROKEN): readonly string[] {
  if (!hasStretch(text, longest)) return [text];
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length <= longest) continue;
    for (const piece of word.split(JOINT).slice(0, -1)) {
      const end = Math.max(at, index) + piece.length;
      pieces.push(text.slice(at, end));
      at = end;
    }
  }
  return [...pieces, text.slice(at)];
}

/** True for one word with other signs than letters in it: a hyphen at its line's end would be taken for a part of it. */
export function isAddress(text: string): boolean {
  return /^\S+$/.test(text) && /[^\p{L}\p{M}\p{Cf}-]/u.test(text);
}

/** Letters in a row that no line of a brochure holds; the typesetter's own hyphenation gives up on fewer. */
const LONGEST_DIVIDED = 60;
const ENDLESS = new RegExp(
  String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}]{${LONGEST_DIVIDED + 1},}`,
  'gu',
);
/** A place to divide a word that no dictionary knows: after a vowel, before a consonant with a vowel; in doubt after so many letters. */
const DIVISION = /.{8,16}?[aeiouyäöüаеиоуяюієыα-ω](?=[^aeiouyäöüаеиоуяюієы][aeiouyäöüаеиоуяюієы])|.{16}/giu;
const SOFT_HYPHEN = '\u00ad';

/** A text whose endless words may be divided, with a hyphen where they are: what runs over the edge of the page is lost. */
export function divideEndlessWords(text: string): string {
  if (!hasStretch(text, LONGEST_DIVIDED)) return text;
  return text.replace(ENDLESS, (word) =>
    word.replace(DIVISION, (part, at: number) => (at + part.length < word.length ? part + SOFT_HYPHEN : part)),
  );
}

/** Whether more than `most` signs stand in a row without a space; a quick look that spares nearly all texts a search letter by letter. */
function hasStretch(text: string, most: number): boolean {
  let from = 0;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
    if (space - from > most) return true;
    from = space + 1;
  }
  return text.length - from > most;
}
