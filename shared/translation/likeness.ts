/** Multiset of the words or letter pairs of a text. */
interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** A text made ready to be compared many times. */
export interface ComparableText {
  readonly words: Bag;
  /** Pairs of neighbouring letters, word by word. */
  readonly letters: () => Bag;
}

/** In up to this many words one misspelt word leaves too few others: there letters say more than words. */
const SHORT = 2;

export function isShort(text: ComparableText): boolean {
  return text.words.size <= SHORT;
}

export function comparableText(source: string): ComparableText {
  const words =
    source
      .replace(PLACEHOLDERS, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let letters: Bag | null = null;
  return { words: bag(words), letters: () => (letters ??= bag(words.flatMap(letterPairs))) };
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

function share(a: Bag, b: Bag): number {
  if (a.counts.size > b.counts.size) return share(b, a);
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const [token, count] of a.counts) common += Math.min(count, b.counts.get(token) ?? 0);
  return (2 * common) / (a.size + b.size);
}

function bag(tokens: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { counts, size: tokens.length };
}

function letterPairs(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2));
}
