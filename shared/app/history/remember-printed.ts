import type { IsoDate } from '../../model/chapter.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { History } from '../../ports/history.ts';
import type { ExportedEdition } from '../export-editions.ts';

/** Remembers what went to paper, one entry per edition, so that the folder as it was then can be asked for. */
export async function rememberPrinted(
  history: Pick<History, 'markPrinted'>,
  { editions }: Pick<Workspace, 'editions'>,
  exported: readonly ExportedEdition[],
  today: IsoDate,
  by: string,
): Promise<void> {
  const printed = new Map<Id, LanguageTag[]>();
  for (const { edition, language, outcome } of exported) {
    if (outcome === 'printed' && language !== null) printed.set(edition, [...(printed.get(edition) ?? []), language]);
  }
  for (const [edition, languages] of printed) {
    await history.markPrinted({ edition, languages: languages.toSorted(), date: editions.get(edition)?.date ?? today }, by);
  }
}
