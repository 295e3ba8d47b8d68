import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import { unitKey, type UnitRef, type Workspace } from '../../model/workspace.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';
import { reviewWanted } from './alignments.ts';
import { hasText } from './has-text.ts';
import { isReady } from './unit-texts.ts';

type Part = Extract<Edition['contents'][number], { part: string }>;

/** One entry of an edition's contents as it is printed in a language. */
export type PrintedContent = Part | { readonly chapter: Id; readonly level: 1 | 2 | 3 };

/** Whether a language wants a chapter, a contact or an offer at all. */
export function isWanted(workspace: Workspace, unit: UnitRef, language: LanguageTag): boolean {
  return workspace.translations.get(unitKey(unit))?.get(language)?.wanted !== false;
}

/** Whether a chapter has nothing to print in a language but its head. One that is not there is reported elsewhere. */
export function isEmpty({ chapters }: Workspace, id: Id, language: LanguageTag): boolean {
  const chapter = chapters.get(id);
  return chapter !== undefined && !hasText(chapter, language);
}

/**
 * What of an edition's contents is printed in a language: no chapter that it does not want, none that is not ready where those
 * are left out, none that is empty and has none below it, and no part of which nothing is left. What stood below a chapter that is
 * gone moves up to the one above it, so that no level is skipped.
 */
export function printedContents(
  workspace: Workspace,
  edition: Edition,
  language: LanguageTag,
  aligned: (unit: UnitRef) => readonly AlignedSegment[],
): readonly PrintedContent[] {
  const review = reviewWanted(workspace, language);
  const leaveOut = edition.notReady === 'leave-out' && language !== workspace.settings.sourceLanguage;
  const mayPrint = (id: Id): boolean => {
    const unit: UnitRef = { kind: 'chapter', id };
    return isWanted(workspace, unit, language) && (!leaveOut || aligned(unit).every(({ state }) => isReady(state, review)));
  };
  const isPrinted = (at: number): boolean => {
    const content = edition.contents[at];
    if (content === undefined || 'part' in content || !mayPrint(content.chapter)) return false;
    return !isEmpty(workspace, content.chapter, language) || below(edition, at).some(isPrinted);
  };

  const printed: PrintedContent[] = [];
  /** The chapters above the present one, outermost first; `as` is the level at which each is printed. */
  let above: { readonly level: number; readonly as: 0 | 1 | 2 | 3 }[] = [];
  let part: { readonly content: Part; gone: boolean } | null = null;
  const dropEmptyPart = (): void => {
    if (part?.gone && printed.at(-1) === part.content) printed.pop();
  };
  for (const [at, content] of edition.contents.entries()) {
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
    const kept = isPrinted(at);
    above.push({ level: content.level, as: kept ? level : 0 });
    if (kept) printed.push({ chapter: content.chapter, level });
    else if (part) part.gone = true;
  }
  dropEmptyPart();
  return printed;
}

/** Indices of the chapters that stand below the one at this index. */
function below({ contents }: Edition, index: number): readonly number[] {
  const levels = contents.map((content) => ('part' in content ? 0 : content.level));
  const next = levels.findIndex((level, at) => at > index && level <= (levels[index] ?? 0));
  const end = next < 0 ? levels.length : next;
  return Array.from({ length: end - index - 1 }, (_, at) => index + 1 + at);
}
