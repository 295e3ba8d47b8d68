import type { LanguageTag } from '../../model/language.ts';

/** Words that give an English name away ("Start with a Friend"). */
const ENGLISH = /(?:^|\s)(?:the|of|for|and|with|your|from)(?:\s|$)/i;

/** Which language Latin words are of that stand in a text of another script. German: this is where the facts come from. */
export function languageOfLatin(words: string): LanguageTag {
  return ENGLISH.test(words) && !/[äöüß]/i.test(words) ? 'en' : 'de';
}
