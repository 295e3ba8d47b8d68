import { readChapter } from '../markdown/read-chapter.ts';
import { writeChapter } from '../markdown/write-chapter.ts';
import { mergeChapter } from '../merging/merge-chapter.ts';
import type { Resolutions, TheirChange } from '../merging/merge-conflict.ts';
import { MergeRecord } from '../merging/merge-record.ts';
import { AppError, appError } from '../model/app-error.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Id } from '../model/id.ts';
import { unitKey, type Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { segmentsOfChapter } from '../translation/segments-of.ts';
import type { Said } from '../translation/source-unit.ts';
import { chapterPath } from '../workspace/paths.ts';
import { openChapter, type ChapterBase, type OpenChapter } from '../workspace/open-chapter.ts';
import { updateMinorEdits } from '../workspace/save-translation.ts';
import { noteMinorEdit } from './note-minor-edit.ts';
import { saveConsequences, type LanguageConsequence } from './save-consequences.ts';
import { writtenOutcome, type SaveOutcome } from './save-outcome.ts';

export interface ChapterSave {
  readonly id: Id;
  readonly chapter: Chapter;
  /** The file that the edit began with; null for a new chapter. */
  readonly base: ChapterBase | null;
  /** The German changed in spelling only: recorded before the text itself, so that no reader sees it outdated. */
  readonly minor?: Said | null;
  /** What was decided of the conflicts of an earlier try. */
  readonly resolutions?: Resolutions;
}

export interface SavedChapter {
  /** What lies in the file now: the base of the next save. */
  readonly base: ChapterBase;
  readonly chapter: Chapter;
  readonly languages: readonly LanguageConsequence[];
}

/** Tries against people who save the same chapter; each try loses to a save that was acknowledged to somebody else. */
const TRIES = 50;

/**
 * Saves a chapter, together with what others saved since it was opened, and says what that means for its translations.
 * @throws AppError `file.conflict` for a new chapter whose id is taken
 */
export async function saveChapter(store: FileStore, workspace: Workspace, save: ChapterSave): Promise<SaveOutcome<SavedChapter>> {
  const { id, chapter, base, minor = null } = save;
  const unit = { kind: 'chapter', id } as const;
  const before = base === null ? [] : segmentsOfChapter(readChapter(base.text, '').chapter);
  let minorEdits = workspace.minorEdits.get(unitKey(unit)) ?? null;
  for (let tries = 1; ; tries++) {
    const next = prepare(save, await openChapter(store, id));
    if ('conflicts' in next) return { outcome: 'conflict', conflicts: next.conflicts };
    if (minor && base)
      minorEdits = await updateMinorEdits(store, unit, (current) => noteMinorEdit(before, segmentsOfChapter(chapter), current, minor));
    try {
      const hash =
        next.text === next.over?.text
          ? next.over.hash
          : await store.write(chapterPath(id), new TextEncoder().encode(next.text), next.over?.hash ?? null);
      const saved = readChapter(next.text, chapterPath(id)).chapter;
      const languages = saveConsequences(workspace, unit, before, segmentsOfChapter(saved), minorEdits);
      return writtenOutcome({ base: { text: next.text, hash }, chapter: saved, languages }, next.theirChanges);
    } catch (error) {
      const again = error instanceof AppError && (error.code === 'file.conflict' || error.code === 'file.vanished');
      if (!again || base === null || tries === TRIES) throw error;
    }
  }
}

/** A text that can take the place of the one that lies there now; `theirChanges` is null where nobody saved in between. */
interface NextText {
  readonly text: string;
  readonly over: ChapterBase | null;
  readonly theirChanges: readonly TheirChange[] | null;
}

function prepare({ id, chapter, base, resolutions }: ChapterSave, now: OpenChapter | null): NextText | Pick<MergeRecord, 'conflicts'> {
  const mine = writeChapter(chapter, base?.text ?? null);
  if (base === null) {
    if (now !== null) throw appError('file.conflict', { path: chapterPath(id) }, { path: chapterPath(id) });
    return { text: mine, over: null, theirChanges: null };
  }
  if (now === null) {
    // Deleted meanwhile. To take theirs is not to save.
    const record = new MergeRecord(resolutions);
    const side = (text: string): { readonly text: string; readonly source: string } => ({ text, source: text });
    record.settle({ kind: 'file' }, { base: side(base.text), mine: side(mine), theirs: null }, ['mine']);
    return record.conflicts.length > 0 ? record : { text: mine, over: null, theirChanges: [] };
  }
  if (now.base.hash === base.hash) return { text: mine, over: base, theirChanges: null };
  const merged = mergeChapter({ base: base.text, mine, theirs: now.base.text }, resolutions);
  return merged.conflicts.length > 0 ? merged : { text: merged.text, over: now.base, theirChanges: merged.theirChanges };
}
