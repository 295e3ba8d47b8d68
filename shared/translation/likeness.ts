/** Multiset of the words (or letter pairs) of a text. */
interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** A text made ready to be compared many times. */
export interface ComparableText {
  readonly words: Bag;
  /** Pairs of neighbouring letters; only of a short text. */
  readonly letters: Bag | null;
}

/** In up to this many words one misspelt word weighs so much that letters say more than words. */
const SHORT = 4;

export function comparableText(source: string): ComparableText {
  const words =
    source
      .replace(PLACEHOLDERS, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return { words: bag(words), letters: words.length <= SHORT ? bag(words.flatMap(letterPairs)) : null };
}

/** Facts and the targets of links say nothing about what a sentence is about. */
const PLACEHOLDERS = /:fact\[[^\]]*\]|\]\([^)]*\)/g;

/**
 * How alike two texts are, 0 to 1: the share of their words that both have (Dice), whatever the order.
 * Between short texts the share of letter pairs counts instead when it reaches `letters`: then one is a spelling of the other.
 */
export function likeness(a: ComparableText, b: ComparableText, letters: number): number {
  const words = share(a.words, b.words);
  if (!a.letters || !b.letters) return words;
  const spelling = share(a.letters, b.letters);
  return spelling >= letters ? Math.max(words, spelling) : words;
}

/** The most that `likeness` could be, from the lengths alone. */
export function likenessLimit(a: ComparableText, b: ComparableText): number {
  return a.letters && b.letters ? 1 : limit(a.words, b.words);
}

function limit(a: Bag, b: Bag): number {
  return a.size + b.size === 0 ? 0 : (2 * Math.min(a.size, b.size)) / (a.size + b.size);
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
