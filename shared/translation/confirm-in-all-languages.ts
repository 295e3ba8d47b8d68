import type { LanguageTag } from '../model/language.ts';
import type { Translation } from '../model/translation.ts';
import { confirm } from './confirm.ts';
import type { Choice, Confirmation } from './confirm.ts';
import type { Said, SourceUnit } from './source-unit.ts';

/** "Still correct" said once for every language of a unit. Answers only the languages in which something was outdated. */
export function confirmInAllLanguages(
  translations: ReadonlyMap<LanguageTag, Translation>,
  unit: SourceUnit,
  choice: Choice,
  said: Said,
): ReadonlyMap<LanguageTag, Confirmation> {
  const changed = new Map<LanguageTag, Confirmation>();
  for (const [language, translation] of translations) {
    const confirmation = confirm(translation, unit, choice, said);
    if (confirmation.confirmed.length > 0) changed.set(language, confirmation);
  }
  return changed;
}
