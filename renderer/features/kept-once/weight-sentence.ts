import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Say } from '../../words/catalogue.ts';
import type { keptWords } from './words.ts';

type Weight = CallOutput<'contact.weigh'>;
type Uses = Pick<CallOutput<'contact.uses'>, 'places' | 'languages'>;

/** What a change means, in one or two sentences: where it is printed, and what it costs the translators. */
export function weightSentence(uses: Uses, weight: Weight, say: Say<keyof typeof keptWords.de>): string {
  const where = uses.places === 0 ? say('weight.nowhere') : say('weight.places', { places: uses.places, languages: uses.languages.length });
  return `${where} ${costOf(weight, say)}`;
}

function costOf({ texts, words, outdated, missing }: Weight, say: Say<keyof typeof keptWords.de>): string {
  if (outdated.length > 0) {
    const most = Math.max(...outdated.map((one) => one.texts));
    return say('weight.outdated', { texts: most, languages: outdated.length, words });
  }
  if (missing.length > 0) return say('weight.missing', { texts: texts.length, languages: missing.length, words });
  return say('weight.none');
}
