import { contentHash } from '../model/content-hash.ts';
import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';
import type { UnitRef } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { Said } from '../translation/source-unit.ts';
import { updateNotes } from '../workspace/save-notes.ts';

/** Adds a note to the thread of one text. Its key follows from what it says: written twice in one moment it is there once. */
export async function addNote(
  store: FileStore,
  unit: UnitRef,
  language: LanguageTag,
  segment: ContentHash,
  text: string,
  said: Said,
): Promise<void> {
  const id = contentHash([segment, text, said.by ?? '', said.at ?? ''].join('\n')).slice(0, 12);
  await updateNotes(store, unit, language, (notes) => ({
    version: 1,
    notes: { ...notes?.notes, [id]: { segment, text, by: said.by, at: said.at } },
  }));
}

/** Folds a note away, or opens it again. One that is gone meanwhile stays gone. */
export async function settleNote(store: FileStore, unit: UnitRef, language: LanguageTag, id: string, done: boolean): Promise<void> {
  await updateNotes(store, unit, language, (notes) => {
    const note = notes && Object.hasOwn(notes.notes, id) ? notes.notes[id] : undefined;
    return notes && note ? { ...notes, notes: { ...notes.notes, [id]: { ...note, done: done ? true : undefined } } } : null;
  });
}
