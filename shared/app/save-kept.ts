import { appError } from '../model/app-error.ts';
import type { Contact } from '../model/contact.ts';
import { idFromTitle, type Id } from '../model/id.ts';
import type { Offer } from '../model/offer.ts';
import { unitKey, type Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { Segment } from '../translation/segment.ts';
import type { Said } from '../translation/source-unit.ts';
import { segmentsOfContact, segmentsOfOffer } from '../translation/segments-of.ts';
import { contactDocument, offerDocument, type DocumentType } from '../workspace/documents/document-type.ts';
import { isEqual } from '../workspace/documents/keep-form.ts';
import { openDocument } from '../workspace/documents/open-document.ts';
import { sourcePath } from '../workspace/paths.ts';
import { updateMinorEdits } from '../workspace/save-translation.ts';
import { noteMinorEdit } from './note-minor-edit.ts';
import { weighChange, type ChangeWeight } from './weigh-change.ts';

/** A contact or an offer to be saved. */
export interface KeptSave<Value> {
  /** null = a new one. */
  readonly id: Id | null;
  readonly value: Value;
  /** What the edit began with; null for a new one. */
  readonly base: Value | null;
  /** The German changed in spelling only. */
  readonly minor: Said | null;
}

export interface SavedKept<Value> {
  readonly id: Id;
  readonly value: Value;
  readonly weight: ChangeWeight;
}

interface Kind<Value> {
  readonly kind: 'contact' | 'offer';
  readonly type: DocumentType<Value>;
  readonly nameOf: (value: Value) => string;
  readonly segmentsOf: (value: Value) => readonly Segment[];
}

export const CONTACTS: Kind<Contact> = {
  kind: 'contact',
  type: contactDocument,
  nameOf: ({ name }) => name,
  segmentsOf: segmentsOfContact,
};
export const OFFERS: Kind<Offer> = { kind: 'offer', type: offerDocument, nameOf: ({ title }) => title, segmentsOf: segmentsOfOffer };

/**
 * Saves a contact or an offer and says what that means for its translations, which stay as they are.
 * @throws AppError `file.conflict` when somebody saved it in between
 */
export async function saveKept<Value>(
  store: FileStore,
  workspace: Workspace,
  { kind, type, nameOf, segmentsOf }: Kind<Value>,
  { id: given, value, base, minor }: KeptSave<Value>,
): Promise<SavedKept<Value>> {
  const taken = new Set([...workspace.contacts.keys(), ...workspace.offers.keys()]);
  const unit = { kind, id: given ?? idFromTitle(nameOf(value), taken) };
  const path = sourcePath(unit);
  const before = base === null ? [] : segmentsOf(base);
  const document = await openDocument(store, type, path);
  let minorEdits = workspace.minorEdits.get(unitKey(unit)) ?? null;
  if (minor && base !== null) {
    // Before the text itself, so that no reader sees it outdated.
    minorEdits = await updateMinorEdits(store, unit, (known) => noteMinorEdit(before, segmentsOf(value), known, minor));
  }
  const saved =
    base === null
      ? await document.create(value)
      : await document.update((present) => {
          if (present === null || !isEqual(present, base)) throw appError('file.conflict', { path }, { path });
          return value;
        });
  if (saved === null) throw appError('file.vanished', { path }, { path });
  return { id: unit.id, value: saved, weight: weighChange(workspace, unit, before, segmentsOf(saved), minorEdits) };
}
