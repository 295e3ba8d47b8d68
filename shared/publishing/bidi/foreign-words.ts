import { languageOf, type LanguageTag } from '../../model/language.ts';
import { languageOfLatin } from './latin-language.ts';
import type { Stretch } from './stretch.ts';

/** A Latin word with its figures: "Bürgerbüro", "A1", "B2". */
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]*/gu;
/** What stands between the words of one name: "Agentur für Arbeit", "info@amt.example", "Caritas e. V.", "Kita-Platz". */
const WITHIN = /^(?: |\u00a0|\. |[.@/&+_'’-]| [&–-] )$/u;

/**
 * German in a text of another script that runs from left to right: a name on a door, a word on a form. It is read out and divided as
 * German. In languages of Latin script no letter gives it away.
 */
export function foreignWords(text: string, language: LanguageTag): readonly Stretch[] {
  if (languageOf(language).script === 'Latn') return [];
  const names: { start: number; end: number }[] = [];
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    const last = names.at(-1);
    if (last && match.index - last.end <= 3 && WITHIN.test(text.slice(last.end, match.index))) last.end = end;
    else names.push({ start: match.index, end });
  }
  return names.map((name) => ({ ...name, language: languageOfLatin(text.slice(name.start, name.end)), fact: false }));
}
