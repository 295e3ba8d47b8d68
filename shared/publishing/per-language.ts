import type { LanguageTag } from '../model/language.ts';

/** A value made once for each language: an `Intl` formatter costs a hundred times what it takes to use it. */
export function perLanguage<Value>(make: (language: LanguageTag) => Value): (language: LanguageTag) => Value {
  const made = new Map<LanguageTag, Value>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const value = make(language);
    made.set(language, value);
    return value;
  };
}
