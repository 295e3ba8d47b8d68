/** How many of a group's consonants stay before the hyphen; null = the word is not divided there. */
export type Share = (group: string, before: string, after: string) => number | null;

/** Letters that stay together on each side of a hyphen, at least. */
const FEWEST = 3;

/**
 * Where a word may be divided, by its sounds: within the consonants between two vowels, never between two vowels.
 * @param vowel matches one vowel
 * @returns the places after which a hyphen may come, as numbers of letters before it
 */
export function divisions(word: string, vowel: RegExp, share: Share): readonly number[] {
  const places: number[] = [];
  let group: number | null = null;
  for (let at = 0; at < word.length; at++) {
    if (!vowel.test(word[at] ?? '')) continue;
    if (group !== null && group < at) {
      const kept = share(word.slice(group, at), word.slice(0, group), word.slice(at));
      if (kept !== null) places.push(group + kept);
    }
    group = at + 1;
  }
  return places.filter((place) => place >= FEWEST && word.length - place >= FEWEST);
}
