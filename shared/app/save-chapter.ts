import type { Chapter } from '../model/chapter.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import { unitKey, type Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { alignUnit } from '../translation/align-unit.ts';
import { segmentsOfChapter } from '../translation/segments-of.ts';
import type { Said } from '../translation/source-unit.ts';
import { unitStatus, type UnitStatus } from '../translation/unit-status.ts';
import { saveChapter as writeChapterFile, type ChapterBase, type OpenChapter } from '../workspace/save-chapter.ts';
import { updateMinorEdits } from '../workspace/save-translation.ts';
import { noteMinorEdit } from './note-minor-edit.ts';

export interface SavedChapter {
  readonly base: ChapterBase;
  /** What the save means: the chapter's state in every wanted language. */
  readonly languages: ReadonlyMap<LanguageTag, UnitStatus>;
}

/**
 * Saves a chapter and says what that means for its translations, which stay as they are.
 * @param minor the German changed in spelling only: recorded before the text itself, so that no reader sees it outdated
 * @throws AppError `file.conflict` when somebody saved in between
 */
export async function saveChapter(
  store: FileStore,
  workspace: Workspace,
  id: Id,
  opened: OpenChapter,
  chapter: Chapter,
  minor: Said | null = null,
): Promise<SavedChapter> {
  const unit = { kind: 'chapter', id } as const;
  const segments = segmentsOfChapter(chapter);
  let minorEdits = workspace.minorEdits.get(unitKey(unit)) ?? null;
  if (minor) {
    const before = segmentsOfChapter(opened.chapter);
    minorEdits = await updateMinorEdits(store, unit, (current) => noteMinorEdit(before, segments, current, minor));
  }
  const base = await writeChapterFile(store, id, chapter, opened.base);
  const translations = workspace.translations.get(unitKey(unit));
  const languages = workspace.settings.languages.map(({ tag, review }): [LanguageTag, UnitStatus] => {
    const translation = translations?.get(tag) ?? null;
    const policy = { review, wanted: translation?.wanted !== false, givenOut: translation?.givenOut ?? null };
    return [tag, unitStatus(alignUnit(segments, translation, minorEdits), tag, policy)];
  });
  return { base, languages: new Map(languages) };
}
