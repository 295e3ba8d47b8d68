import type { LanguageTag } from '../../shared/model/language.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError naming the first language that is not one of `known` */
export function checkLanguages(terminal: Terminal, asked: readonly LanguageTag[] | undefined, known: readonly LanguageTag[]): void {
  const unknown = asked?.find((tag) => !known.includes(tag));
  if (unknown !== undefined) throw new UsageError(terminal.words.noSuchLanguage(unknown, known.join(', ')));
}
