import { findLanguage } from '../../../../shared/model/language.ts';

/** The name of a language in the language of the interface. */
export function languageName(tag: string, spoken: 'de' | 'en'): string {
  const known = findLanguage(tag);
  return (spoken === 'de' ? known?.nameDe : known?.nameEn) ?? tag;
}
