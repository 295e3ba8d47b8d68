import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import { unitKey, type UnitRef, type Workspace } from '../../model/workspace.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';
import { reviewWanted } from './alignments.ts';
import { isReady } from './unit-texts.ts';

type Part = Extract<Edition['contents'][number], { part: string }>;

/** One entry of an edition's contents as it is printed in a language. */
export type PrintedContent = Part | { readonly chapter: Id; readonly level: 1 | 2 | 3 };

/** Whether a language wants a chapter, a contact or an offer at all. */
export function isWanted(workspace: Workspace, unit: UnitRef, language: LanguageTag): boolean {
  return workspace.translations.get(unitKey(unit))?.get(language)?.wanted !== false;
}

/**
 * What of an edition's contents is printed in a language: no chapter that it does not want, none that is not ready where those
 * are left out, and no part of which nothing is left. What stood below a chapter that is gone moves up to the one above it,
 * so that no level is skipped.
 */
export function printedContents(
  workspace: Workspace,
  edition: Edition,
  language: LanguageTag,
  aligned: (unit: UnitRef) => readonly AlignedSegment[],
): readonly PrintedContent[] {
  const review = reviewWanted(workspace, language);
  const leaveOut = edition.notReady === 'leave-out' && language !== workspace.settings.sourceLanguage;
  const isPrinted = (id: Id): boolean => {
    const unit: UnitRef = { kind: 'chapter', id };
    return isWanted(workspace, unit, language) && (!leaveOut || aligned(unit).every(({ state }) => isReady(state, review)));
  };

  const printed: PrintedContent[] = [];
  /** The chapters above the present one, outermost first; `as` is the level at which each is printed. */
  let above: { readonly level: number; readonly as: 0 | 1 | 2 | 3 }[] = [];
  let part: { readonly content: Part; gone: boolean } | null = null;
  const dropEmptyPart = (): void => {
    if (part?.gone && printed.at(-1) === part.content) printed.pop();
  };
  for (const content of edition.contents) {
    if ('part' in content) {
      dropEmptyPart();
      part = { content, gone: false };
      above = [];
      printed.push(content);
      continue;
    }
    above = above.filter(({ level }) => level < content.level);
    const outer = above.findLast(({ as }) => as > 0)?.as ?? 0;
    const level = outer === 0 ? 1 : outer === 1 ? 2 : 3;
    const kept = isPrinted(content.chapter);
    above.push({ level: content.level, as: kept ? level : 0 });
    if (kept) printed.push({ chapter: content.chapter, level });
    else if (part) part.gone = true;
  }
  dropEmptyPart();
  return printed;
}
