import type { LanguageTag } from '../../model/language.ts';
import type { UnitRef } from '../../model/workspace.ts';
import type { VersionFilter } from '../../ports/history.ts';
import { FOLDER_OF_KIND, translationPath } from '../../workspace/paths.ts';

/** Whose versions are asked for; neither = of the whole folder. */
export interface HistoryScope {
  readonly unit?: UnitRef;
  readonly language?: LanguageTag;
}

export function filterOfScope({ unit, language }: HistoryScope): Pick<VersionFilter, 'startsWith' | 'endsWith' | 'orPrinted'> {
  if (unit && language) return { startsWith: [translationPath(unit, language)] };
  if (unit?.kind === 'edition') return { startsWith: [`${FOLDER_OF_KIND.edition}/${unit.id}.`], orPrinted: unit.id };
  if (unit) return { startsWith: [unit.kind === 'chapter' ? `chapters/${unit.id}/` : `${FOLDER_OF_KIND[unit.kind]}/${unit.id}.`] };
  // A chapter's translation is a file of its own folder, others lie beside their source.
  return language ? { endsWith: [`/${language}.json`, `.${language}.json`] } : {};
}

/** What was printed: of an edition its own printings; of anything else all of them, in which it stands as it went to paper. */
export function printingsOfScope(scope: HistoryScope): Pick<VersionFilter, 'startsWith' | 'endsWith' | 'orPrinted' | 'reasons'> {
  return { ...(scope.unit?.kind === 'edition' && filterOfScope({ unit: scope.unit })), reasons: ['printed'] };
}

export function isInScope(scope: HistoryScope): (path: string) => boolean {
  const { startsWith, endsWith } = filterOfScope(scope);
  return (path) => (startsWith?.some((start) => path.startsWith(start)) ?? true) && (endsWith?.some((end) => path.endsWith(end)) ?? true);
}
