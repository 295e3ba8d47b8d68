import type { UnitRef, UnitSource, Workspace } from '../../model/workspace.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { DocumentType } from '../../workspace/documents/document-type.ts';
import { contactDocument, editionDocument, offerDocument } from '../../workspace/documents/document-type.ts';
import { openDocument } from '../../workspace/documents/open-document.ts';
import { openChapter } from '../../workspace/open-chapter.ts';
import { sourcePath } from '../../workspace/paths.ts';
import { saveChapter } from '../save-chapter.ts';
import type { Meaning, SaveUnitDocument } from '../save-document.ts';
import { saveContact, saveEdition, saveOffer } from '../save-document.ts';
import type { SaveOutcome } from '../save-outcome.ts';
import { replaceInChapter } from './replace-in-chapter.ts';
import { replaceInContact, replaceInEdition, replaceInOffer } from './replace-in-document.ts';
import type { Replacement } from './replacement.ts';

/** The German of a unit as it lies in the folder now. */
export interface GermanText {
  /** Has a replacement look through it. */
  readonly look: (replacement: Replacement) => unknown;
  /** Saves it as it is after a replacement, merged with what others save at the same moment. */
  readonly save: (workspace: Workspace, replacement: Replacement) => Promise<SaveOutcome<Meaning>>;
}

/** null when there is none, or when it cannot be read. */
export async function openGerman(store: FileStore, unit: UnitRef): Promise<GermanText | null> {
  switch (unit.kind) {
    case 'chapter':
      return openedChapter(store, unit);
    case 'contact':
      return openedDocument(store, unit, contactDocument, replaceInContact, saveContact);
    case 'offer':
      return openedDocument(store, unit, offerDocument, replaceInOffer, saveOffer);
    case 'edition':
      return openedDocument(store, unit, editionDocument, replaceInEdition, saveEdition);
  }
}

/** Has a replacement look through a unit as a workspace has it. */
export function lookThrough({ kind, content }: UnitSource, replacement: Replacement): void {
  if (content === null) return;
  switch (kind) {
    case 'chapter':
      replaceInChapter(content, replacement);
      return;
    case 'contact':
      replaceInContact(content, replacement);
      return;
    case 'offer':
      replaceInOffer(content, replacement);
      return;
    case 'edition':
      replaceInEdition(content, replacement);
  }
}

async function openedChapter(store: FileStore, { id }: UnitRef): Promise<GermanText | null> {
  const opened = await openChapter(store, id);
  if (!opened) return null;
  const { chapter, base } = opened;
  return {
    look: (replacement) => replaceInChapter(chapter, replacement),
    save: (workspace, replacement) => saveChapter(store, workspace, { id, chapter: replaceInChapter(chapter, replacement), base }),
  };
}

async function openedDocument<Value>(
  store: FileStore,
  unit: UnitRef,
  type: DocumentType<Value>,
  replaceIn: (value: Value, replacement: Replacement) => Value,
  save: SaveUnitDocument<Value>,
): Promise<GermanText | null> {
  const { value } = await openDocument(store, type, sourcePath(unit));
  if (value === null) return null;
  return {
    look: (replacement) => replaceIn(value, replacement),
    save: (workspace, replacement) => save(store, workspace, unit.id, { value: replaceIn(value, replacement), base: value }),
  };
}
