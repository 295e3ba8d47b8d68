import type { LanguageTag } from '../model/language.ts';
import type { MinorEdits, Translation } from '../model/translation.ts';
import type { UnitRef } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { minorEditsDocument, translationDocument } from './documents/document-type.ts';
import { OpenDocument } from './documents/open-document.ts';
import { minorEditsPath, translationPath } from './paths.ts';

/**
 * Changes a translation as it is on the disk now: `change` gets null where there is none yet, and gets the newer one again when
 * somebody saved in between, so that it must say what to do and not what to end with. null from it changes nothing.
 * @returns what is on the disk afterwards
 */
export async function updateTranslation(
  store: FileStore,
  unit: UnitRef,
  language: LanguageTag,
  change: (translation: Translation | null) => Translation | null,
): Promise<Translation | null> {
  return new OpenDocument(store, translationDocument, translationPath(unit, language)).update(change);
}

/** The same for what counts as a minor edit of a unit's German. */
export async function updateMinorEdits(
  store: FileStore,
  unit: UnitRef,
  change: (minorEdits: MinorEdits | null) => MinorEdits | null,
): Promise<MinorEdits | null> {
  return new OpenDocument(store, minorEditsDocument, minorEditsPath(unit)).update(change);
}
