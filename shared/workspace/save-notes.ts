import type { LanguageTag } from '../model/language.ts';
import type { TranslationNotes } from '../model/translation-notes.ts';
import type { UnitRef } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { notesDocument } from './documents/document-type.ts';
import { OpenDocument, openDocument } from './documents/open-document.ts';
import { notesPath } from './paths.ts';

/** The notes beside a translation; null when nobody wrote any. */
export async function readNotes(store: FileStore, unit: UnitRef, language: LanguageTag): Promise<TranslationNotes | null> {
  return (await openDocument(store, notesDocument, notesPath(unit, language))).value;
}

/** Changes the notes as they are on the disk now; null from `change` changes nothing. */
export async function updateNotes(
  store: FileStore,
  unit: UnitRef,
  language: LanguageTag,
  change: (notes: TranslationNotes | null) => TranslationNotes | null,
): Promise<TranslationNotes | null> {
  return new OpenDocument(store, notesDocument, notesPath(unit, language)).update(change);
}
