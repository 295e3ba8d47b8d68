import { languageOf } from '../../model/language.ts';
import { perLanguage } from '../per-language.ts';

/** The order of letters in a language; that of German where nobody knows one. */
export const collatorOf = perLanguage((language) => new Intl.Collator([languageOf(language).locale, 'de']));
