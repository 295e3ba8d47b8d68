import { isShort, letterLikeness, textComparer, wordLikeness } from '../translation/likeness.ts';

/** How much two texts have in common, 0 to 1: by words, in very short ones by letters. For the texts of one merge. */
export function textLikeness(): (a: string, b: string) => number {
  const comparable = textComparer();
  return (first, second) => {
    const [a, b] = [comparable(first), comparable(second)];
    return isShort(a) || isShort(b) ? letterLikeness(a, b) : wordLikeness(a, b);
  };
}
