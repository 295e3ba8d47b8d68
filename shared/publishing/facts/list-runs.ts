import { languageOf } from '../../model/language.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Run } from '../print-document.ts';
import { joinRuns, textRun } from '../runs.ts';
import { commaOf } from './date-text.ts';
import { perLanguage } from '../per-language.ts';

/** "Monday, Wednesday and Friday" out of runs: the conjunction of the language around things that stay as they are. */
export function listRuns(parts: readonly (readonly Run[])[], language: LanguageTag): readonly Run[] {
  const words = literals(parts.length, language);
  return joinRuns(
    ...parts.flatMap((part, index) => [literal(words[index] ?? '', language), part]),
    literal(words[parts.length] ?? '', language),
  );
}

/** Times and dates in a row, where a conjunction that hangs on the word before it would hang on a figure. */
export function factListRuns(parts: readonly (readonly Run[])[], language: LanguageTag): readonly Run[] {
  if (language !== 'ti') return listRuns(parts, language);
  return joinRuns(...parts.flatMap((part, index) => (index === 0 ? [part] : [literal(commaOf(language), language), part])));
}

const formatter = perLanguage((language) => new Intl.ListFormat(languageOf(language).locale, { type: 'conjunction', style: 'long' }));

/** What stands before the first, between each two, and after the last of `count` things. */
function literals(count: number, language: LanguageTag): readonly string[] {
  // CLDR has no Sorani list: it would fall back to English.
  if (language === 'ckb') return Array.from({ length: count + 1 }, (_, index) => sorani(index, count));
  const words = [''];
  for (const part of formatter(language).formatToParts(Array.from({ length: count }, () => 'x'))) {
    if (part.type === 'element') words.push('');
    else words[words.length - 1] += part.value.replace(/[\u200E\u200F]/g, '');
  }
  return words;
}

function sorani(index: number, count: number): string {
  if (index === 0 || index === count) return '';
  return index === count - 1 ? ' و ' : '، ';
}

function literal(text: string, language: LanguageTag): readonly Run[] {
  return text === '' ? [] : [textRun(text, language)];
}
