import type { MergeConflict, Resolutions, TheirChange } from '../merging/merge-conflict.ts';
import type { Contact } from '../model/contact.ts';
import { idFromTitle, type Id } from '../model/id.ts';
import type { Offer } from '../model/offer.ts';
import { unitKey, type Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { Segment } from '../translation/segment.ts';
import { segmentsOfContact, segmentsOfOffer } from '../translation/segments-of.ts';
import type { Said } from '../translation/source-unit.ts';
import { updateMinorEdits } from '../workspace/save-translation.ts';
import { noteMinorEdit } from './note-minor-edit.ts';
import { saveContact, saveOffer, type SaveUnitDocument } from './save-document.ts';
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
  /** What was decided of the conflicts of an earlier try. */
  readonly resolutions?: Resolutions;
}

export type SavedKept<Value> =
  | {
      readonly outcome: 'saved' | 'merged';
      readonly id: Id;
      readonly value: Value;
      readonly weight: ChangeWeight;
      /** What others changed since, and is in the file as well. */
      readonly theirChanges: readonly TheirChange[];
    }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly MergeConflict[] };

interface Kind<Value> {
  readonly kind: 'contact' | 'offer';
  readonly nameOf: (value: Value) => string;
  readonly segmentsOf: (value: Value) => readonly Segment[];
  readonly save: SaveUnitDocument<Value>;
}

export const CONTACTS: Kind<Contact> = { kind: 'contact', nameOf: ({ name }) => name, segmentsOf: segmentsOfContact, save: saveContact };
export const OFFERS: Kind<Offer> = { kind: 'offer', nameOf: ({ title }) => title, segmentsOf: segmentsOfOffer, save: saveOffer };

/** Saves a contact or an offer over what others saved, and says what that means for its translations, which stay as they are. */
export async function saveKept<Value>(
  store: FileStore,
  workspace: Workspace,
  { kind, nameOf, segmentsOf, save }: Kind<Value>,
  { id: given, value, base, minor, ...rest }: KeptSave<Value>,
): Promise<SavedKept<Value>> {
  const taken = new Set([...workspace.contacts.keys(), ...workspace.offers.keys()]);
  const unit = { kind, id: given ?? idFromTitle(nameOf(value), taken) };
  const before = base === null ? [] : segmentsOf(base);
  let minorEdits = workspace.minorEdits.get(unitKey(unit)) ?? null;
  if (minor && base !== null) {
    // Before the text itself, so that no reader sees it outdated.
    minorEdits = await updateMinorEdits(store, unit, (known) => noteMinorEdit(before, segmentsOf(value), known, minor));
  }
  const saved = await save(store, workspace, unit.id, { value, base, ...rest });
  if (saved.outcome === 'conflict') return saved;
  const weight = weighChange(workspace, unit, before, segmentsOf(saved.value), minorEdits);
  const theirChanges = saved.outcome === 'merged' ? saved.theirChanges : [];
  return { outcome: saved.outcome, id: unit.id, value: saved.value, weight, theirChanges };
}
