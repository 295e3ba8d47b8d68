import type { Language } from '../../../shared/model/language.ts';
import { useInterfaceLanguage } from '../../words/use-words.ts';

/** What a language is called in the language of the interface. */
export function useLanguageName(): (language: Language) => string {
  const own = useInterfaceLanguage();
  return (language) => (own === 'de' ? language.nameDe : language.nameEn);
}
