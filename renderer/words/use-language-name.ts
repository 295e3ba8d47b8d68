import { useCallback } from 'react';
import { findLanguage, type LanguageTag } from '../../shared/model/language.ts';
import { useInterfaceLanguage } from './use-words.ts';

/** What a language is called in the language of the interface; its tag where we do not know it. */
export function useLanguageName(): (tag: LanguageTag) => string {
  const own = useInterfaceLanguage();
  return useCallback(
    (tag) => {
      const known = findLanguage(tag);
      return known ? (own === 'de' ? known.nameDe : known.nameEn) : tag;
    },
    [own],
  );
}
