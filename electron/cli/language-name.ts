import { findLanguage, type LanguageTag } from '../../shared/model/language.ts';
import type { Terminal } from './terminal.ts';

/** The name of a language in the language of the messages. */
export function languageName(terminal: Pick<Terminal, 'language'>, tag: LanguageTag): string {
  const language = findLanguage(tag);
  return (terminal.language === 'de' ? language?.nameDe : language?.nameEn) ?? tag;
}
