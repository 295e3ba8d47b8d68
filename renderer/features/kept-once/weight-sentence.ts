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
    const costs = say('weight.outdated', { texts: mostOf(outdated), languages: outdated.length, words });
    return missing.length === 0 ? costs : `${costs} ${say('weight.also-missing', { texts: mostOf(missing), languages: missing.length })}`;
  }
  if (missing.length > 0) return say('weight.missing', { texts: texts.length, languages: missing.length, words });
  return say('weight.none');
}

function mostOf(languages: Weight['outdated']): number {
  return Math.max(...languages.map(({ texts }) => texts));
}
