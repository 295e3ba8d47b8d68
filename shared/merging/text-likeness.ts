import { isShort, letterLikeness, textComparer, wordLikeness } from '../translation/likeness.ts';

/** Words that make up a sentence of its own: fewer may well stand anywhere. */
const LEAST_WORDS = 3;

/**
 * How much two texts have in common, 0 to 1: by words, in very short ones by letters; and however much somebody went on writing,
 * by the share of the shorter one's sentences that still stand in the longer one, halved. For the texts of one merge.
 */
export function textLikeness(): (a: string, b: string) => number {
  const comparable = textComparer();
  const sentences = sentenceReader();
  return (first, second) => {
    const [a, b] = [comparable(first), comparable(second)];
    if (isShort(a) || isShort(b)) return letterLikeness(a, b);
    return Math.max(wordLikeness(a, b), keptShare(sentences(first), sentences(second)) / 2);
  };
}

type Sentences = ReadonlyMap<string, number>;

/** The sentences of a text and how many words each has; each text is taken apart once. */
function sentenceReader(): (text: string) => Sentences {
  const known = new Map<string, Sentences>();
  return (text) => {
    const former = known.get(text);
    if (former) return former;
    const sentences = new Map<string, number>();
    for (const sentence of text.toLowerCase().split(/[.!?:;\n]+(?:\s+|$)/)) {
      const words = sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      if (words.length >= LEAST_WORDS) sentences.set(words.join(' '), words.length);
    }
    known.set(text, sentences);
    return sentences;
  };
}

/** Of the words in sentences, the share that stands in the other's sentences, by the one that has fewer. */
function keptShare(a: Sentences, b: Sentences): number {
  const sum = (counts: Iterable<number>): number => [...counts].reduce((all, count) => all + count, 0);
  const common = sum([...a].flatMap(([sentence, words]) => (b.has(sentence) ? [words] : [])));
  return common === 0 ? 0 : common / Math.min(sum(a.values()), sum(b.values()));
}
