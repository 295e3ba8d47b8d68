import { findLanguage, type LanguageTag } from '../../model/language.ts';
import { problem, type Problem } from '../../model/problem.ts';

/** Per language, how a German sentence was once translated. */
export type Sentences = ReadonlyMap<LanguageTag, ReadonlyMap<string, string>>;

/**
 * Reads a table of sentences side by side, as spreadsheets and translation programs write them: columns divided by tabs, the first line
 * names the languages ("de", "ar"), other columns are left alone. Where a sentence was translated twice, the first one holds.
 */
export function readSentenceTable(text: string, path: string): { readonly sentences: Sentences; readonly problem: Problem | null } {
  const [head = '', ...lines] = text.split(/\r\n|\r|\n/);
  const columns = head.split('\t').map((name) => name.trim());
  const german = columns.indexOf('de');
  const languages = columns.flatMap((tag, column) => (tag !== 'de' && findLanguage(tag) ? [{ tag, column }] : []));
  if (german < 0 || languages.length === 0)
    return { sentences: new Map(), problem: problem('import.sentence-table', {}, { path, line: 1 }) };
  const sentences = new Map(languages.map(({ tag }) => [tag, new Map<string, string>()]));
  for (const line of lines) {
    const cells = line.split('\t');
    const source = oneLine(cells[german] ?? '');
    if (source === '') continue;
    for (const { tag, column } of languages) {
      const target = oneLine(cells[column] ?? '');
      const known = sentences.get(tag);
      if (target !== '' && known && !known.has(source)) known.set(source, target);
    }
  }
  return { sentences, problem: null };
}

/** White space folded, Unicode NFC: how sentences are compared. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
