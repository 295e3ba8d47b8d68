import { readChapter } from '../markdown/read-chapter.ts';
import type { Id } from '../model/id.ts';
import type { FileStore } from '../ports/file-store.ts';
import { segmentsOfChapter } from '../translation/segments-of.ts';
import type { Said } from '../translation/source-unit.ts';
import { updateMinorEdits } from '../workspace/save-translation.ts';
import { noteMinorEdit } from './note-minor-edit.ts';

/** Says of a change of a chapter, after it was saved, that it was one of spelling only: its translations are valid again. */
export async function noteChapterMinor(store: FileStore, id: Id, before: string, after: string, said: Said): Promise<void> {
  const segmentsOf = (text: string) => segmentsOfChapter(readChapter(text, '').chapter);
  await updateMinorEdits(store, { kind: 'chapter', id }, (known) => noteMinorEdit(segmentsOf(before), segmentsOf(after), known, said));
}
