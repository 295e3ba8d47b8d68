import type { CallOutput } from '../../../shared/api/contract.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import { matchesWords } from '../../app/commands/matches-words.ts';
import type { MatrixView } from './matrix-rows.ts';
import { isOpen } from './matrix-rows.ts';

type Overview = CallOutput<'overview.read'>;

/**
 * The overview in the languages that the view asks for, and the view as the rows want it. A typed word that begins the name of a
 * language, and no title, chooses that language: "arab wohnen" is one cell. Who asks for what is open sees no language that is complete.
 */
export function narrowColumns(
  overview: Overview,
  view: MatrixView,
  nameOf: (tag: LanguageTag) => string,
): { readonly overview: Overview; readonly view: MatrixView } {
  const rows = overview.rows.filter(({ kind }) => view.kind === 'all' || kind === view.kind);
  const words = view.typed.split(/\s+/).filter((word) => word !== '');
  const ofLanguages = words.filter(
    (word) =>
      overview.languages.some(({ tag }) => matchesWords(nameOf(tag), word)) && !rows.some((row) => matchesWords(row.title ?? row.id, word)),
  );
  const isAsked = ({ tag }: Overview['languages'][number]): boolean =>
    ofLanguages.length === 0 || ofLanguages.some((word) => matchesWords(nameOf(tag), word));
  const hasWork = (index: number): boolean =>
    overview.counting !== null || rows.some((row) => isOpen(row.cells?.[index]) || !row.isCounted);
  const asked = overview.languages.flatMap((language, index) => (isAsked(language) ? [index] : []));
  const withWork = view.openOnly ? asked.filter(hasWork) : asked;
  const typed = words.filter((word) => !ofLanguages.includes(word)).join(' ');
  return { overview: withLanguages(overview, withWork), view: { ...view, typed } };
}

/** The columns with these indices alone. */
export function withLanguages(overview: Overview, indices: readonly number[]): Overview {
  if (indices.length === overview.languages.length) return overview;
  return {
    ...overview,
    languages: overview.languages.filter((_, index) => indices.includes(index)),
    rows: overview.rows.map((row) => ({ ...row, cells: row.cells && row.cells.filter((_, index) => indices.includes(index)) })),
  };
}
