/** Words below this length stay whole. */
const SHORTEST = 7;
/** A word without a capital: names, and German nouns that nobody marked as such, stay whole. */
const WORD = /(?<![\p{L}\p{M}\p{N}@./_-])\p{Ll}+(?![\p{L}\p{M}\p{N}@/_]|\.\p{L})/gu;

/** Places in a text at which a word may be divided: each is the index of the letter that would begin the next line. */
export function divisionsOf(text: string, divide: (word: string) => readonly number[]): readonly number[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) =>
    word.length < SHORTEST ? [] : divide(word).map((place) => index + place),
  );
}
