import { languageOf } from '../../model/language.ts';
import type { LanguageTag } from '../../model/language.ts';
import { perLanguage } from '../per-language.ts';
import { lentPatterns } from './lent-patterns.ts';
import { typstString } from './typst-string.ts';

/** A language as Typst names it: `lang` (ISO 639) and `region` (ISO 3166) apart, as Typst expressions, and the fonts to use. */
export interface TypstLanguage {
  readonly lang: string;
  readonly region: string;
  readonly script: string;
}

export const typstLanguage: (tag: LanguageTag) => TypstLanguage = perLanguage((tag) => {
  const { script } = languageOf(tag);
  const [lang = tag, ...subtags] = tag.split('-');
  const lent = lentPatterns(tag);
  const region = lent?.region ?? subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag));
  return {
    lang: typstString(lent?.lang ?? lang),
    region: region === undefined ? 'none' : typstString(region),
    script: typstString(script),
  };
});

/** Easy-to-read German (Leichte Sprache) asks for larger type and no hyphens. */
export function isEasyLanguage(tag: LanguageTag): boolean {
  return tag === 'de-x-leicht';
}

/** Whether short words (and, in, for) belong to the word behind them, so that none ends a line of a title. */
export function shortWordsLead(tag: LanguageTag): boolean {
  return !['hi', 'ur', 'vi', 'zh'].includes(tag.split('-')[0] ?? tag);
}
