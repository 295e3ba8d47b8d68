/** A text made ready to be compared many times. Both lists are sorted, with repetitions. */
export interface ComparableText {
  /** Numbers that stand for words; the same word has the same number in all texts of one `textComparer`. */
  readonly words: Int32Array;
  /** Pairs of neighbouring letters, word by word. */
  readonly letters: () => Int32Array;
}

/** Makes texts comparable with each other; each text is taken apart once. */
export type TextComparer = (source: string) => ComparableText;

/** In up to this many words one misspelt word leaves too few others: there letters say more than words. */
const SHORT = 2;

export function isShort(text: ComparableText): boolean {
  return text.words.length <= SHORT;
}

export function textComparer(): TextComparer {
  const numbers = new Map<string, number>();
  const texts = new Map<string, ComparableText>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return (source) => {
    const known = texts.get(source);
    if (known) return known;
    const words =
      source
        .replace(PLACEHOLDERS, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    let letters: Int32Array | null = null;
    const text = { words: Int32Array.from(words, numberOf).toSorted(), letters: () => (letters ??= letterPairs(words)) };
    texts.set(source, text);
    return text;
  };
}

/** Facts and the targets of links say nothing about what a sentence is about. */
const PLACEHOLDERS = /:fact\[[^\]]*\]|\]\([^)]*\)/g;

/** The share of words that two texts have in common, whatever their order: 0 to 1 (Dice). */
export function wordLikeness(a: ComparableText, b: ComparableText): number {
  return share(a.words, b.words);
}

/** The share of letter pairs that two texts have in common: 0 to 1 (Dice). Says how far two spellings are apart. */
export function letterLikeness(a: ComparableText, b: ComparableText): number {
  return share(a.letters(), b.letters());
}

function share(a: Int32Array, b: Int32Array): number {
  if (a.length + b.length === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return (2 * common) / (a.length + b.length);
}

/** Two UTF-16 units make up one number of 32 bits. */
function letterPairs(words: readonly string[]): Int32Array {
  const pairs = words.flatMap((word) => {
    const padded = ` ${word} `;
    return Array.from({ length: padded.length - 1 }, (_, index) => (padded.charCodeAt(index) << 16) | padded.charCodeAt(index + 1));
  });
  return Int32Array.from(pairs).toSorted();
}
