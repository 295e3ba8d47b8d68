import type { Say } from '../../words/catalogue.ts';
import type { keptWords } from './words.ts';

/** What becomes of the places that name a contact or an offer when it is taken away. */
export function removalNote(places: number, say: Say<keyof typeof keptWords.de>): string {
  return places === 0 ? say('remove.unused') : say('remove.used', { places });
}
