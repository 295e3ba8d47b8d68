import { languageOf } from '../../model/language.ts';
import type { LanguageTag } from '../../model/language.ts';
import { perLanguage } from '../per-language.ts';
import { plainSpaces } from './plain-spaces.ts';

/** "5,00 €", "€5.00": always with cents, as on a price list. */
export function priceText(euros: number, language: LanguageTag): string {
  return plainSpaces(formatter(language).format(euros));
}

const formatter = perLanguage(
  (language) =>
    new Intl.NumberFormat(languageOf(language).locale, {
      style: 'currency',
      currency: 'EUR',
      // Some languages would write EUR; the sign is what stands on the door.
      currencyDisplay: 'narrowSymbol',
      numberingSystem: 'latn',
    }),
);
