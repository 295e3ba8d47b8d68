import { CONTACT_SHAPE, EDITION_SHAPE, GLOSSARY_SHAPE, OFFER_SHAPE, SETTINGS_SHAPE } from '../merging/document-shapes.ts';
import type { JsonShape } from '../merging/json-shape.ts';
import type { MergeSide, Resolutions } from '../merging/merge-conflict.ts';
import { mergeDocument } from '../merging/merge-document.ts';
import { MergeRecord, type MergeReport } from '../merging/merge-record.ts';
import { appError } from '../model/app-error.ts';
import type { Contact } from '../model/contact.ts';
import type { Edition } from '../model/edition.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Id } from '../model/id.ts';
import type { Offer } from '../model/offer.ts';
import { unitKey, type UnitRef, type Workspace, type WorkspaceSettings } from '../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../ports/file-store.ts';
import type { Segment } from '../translation/segment.ts';
import { segmentsOfContact, segmentsOfEdition, segmentsOfOffer } from '../translation/segments-of.ts';
import type { DocumentType } from '../workspace/documents/document-type.ts';
import {
  contactDocument,
  editionDocument,
  glossaryDocument,
  offerDocument,
  settingsDocument,
} from '../workspace/documents/document-type.ts';
import { isEqual } from '../workspace/documents/keep-form.ts';
import { openDocument } from '../workspace/documents/open-document.ts';
import { contactPath, editionPath, GLOSSARY_PATH, offerPath, SETTINGS_PATH } from '../workspace/paths.ts';
import { writeJson } from '../workspace/write-json.ts';
import { saveConsequences, type LanguageConsequence } from './save-consequences.ts';
import { writtenOutcome, type SaveOutcome } from './save-outcome.ts';

export interface DocumentSave<Value> {
  readonly value: Value;
  /** The document that the edit began with, as it was read; null for a new one. */
  readonly base: Value | null;
  readonly resolutions?: Resolutions;
}

export interface SavedDocument<Value> {
  /** What lies in the file now: the base of the next save. */
  readonly value: Value;
}

/** How one kind of document is read and merged, and where it lies. */
interface Kind<Value> {
  readonly type: DocumentType<Value>;
  readonly shape: JsonShape;
  readonly path: WorkspacePath;
  /** What an absent file stands for, where it is no fault that there is none. */
  readonly empty?: Value;
}

/** Saves a contact, an offer or an edition, and says what that means for its translations. */
export type SaveUnitDocument<Value> = (
  store: FileStore,
  workspace: Workspace,
  id: Id,
  save: DocumentSave<Value>,
) => Promise<SaveOutcome<SavedDocument<Value> & Meaning>>;

export interface Meaning {
  readonly languages: readonly LanguageConsequence[];
}

export const saveContact: SaveUnitDocument<Contact> = async (store, workspace, id, save) => {
  const saved = await saveMerged(store, save, { type: contactDocument, shape: CONTACT_SHAPE, path: contactPath(id) });
  return withMeaning(workspace, { kind: 'contact', id }, save, saved, segmentsOfContact);
};

export const saveOffer: SaveUnitDocument<Offer> = async (store, workspace, id, save) => {
  const saved = await saveMerged(store, save, { type: offerDocument, shape: OFFER_SHAPE, path: offerPath(id) });
  return withMeaning(workspace, { kind: 'offer', id }, save, saved, segmentsOfOffer);
};

export const saveEdition: SaveUnitDocument<Edition> = async (store, workspace, id, save) => {
  const saved = await saveMerged(store, save, { type: editionDocument, shape: EDITION_SHAPE, path: editionPath(id) });
  return withMeaning(workspace, { kind: 'edition', id }, save, saved, segmentsOfEdition);
};

export function saveGlossary(store: FileStore, save: DocumentSave<Glossary>): Promise<SaveOutcome<SavedDocument<Glossary>>> {
  return saveMerged<Glossary>(store, save, {
    type: glossaryDocument,
    shape: GLOSSARY_SHAPE,
    path: GLOSSARY_PATH,
    empty: { version: 1, terms: [] },
  });
}

export function saveSettings(
  store: FileStore,
  save: DocumentSave<WorkspaceSettings>,
): Promise<SaveOutcome<SavedDocument<WorkspaceSettings>>> {
  return saveMerged<WorkspaceSettings>(store, save, { type: settingsDocument, shape: SETTINGS_SHAPE, path: SETTINGS_PATH });
}

/**
 * Writes a document together with what others saved since it was read, property by property. Which of them was there first is
 * told by the content alone, so that a reformatted file is no change.
 * @throws AppError `file.conflict` for a new document whose name is taken; what is wrong with a broken file, which stays as it is
 */
async function saveMerged<Value>(
  store: FileStore,
  save: DocumentSave<Value>,
  kind: Kind<Value>,
): Promise<SaveOutcome<SavedDocument<Value>>> {
  const { value: mine, resolutions } = save;
  const { type, shape, path, empty } = kind;
  const base = save.base ?? empty ?? null;
  let report: MergeReport | null = null;
  const document = await openDocument(store, type, path);
  const value = await document.update((present) => {
    report = null;
    const theirs = present ?? empty ?? null;
    if (base === null) {
      if (theirs !== null) throw appError('file.conflict', { path }, { path });
      return mine;
    }
    if (theirs === null) {
      report = deletedMeanwhile(base, mine, resolutions);
      return report.conflicts.length > 0 ? null : mine;
    }
    if (isEqual(base, theirs)) return isEqual(mine, theirs) ? null : mine;
    const merged = mergeDocument(type, shape, path, { base, mine, theirs }, resolutions);
    report = merged;
    return merged.conflicts.length > 0 || isEqual(merged.value, theirs) ? null : merged.value;
  });
  return outcomeOf(report, value ?? mine);
}

function outcomeOf<Value>(report: MergeReport | null, value: Value): SaveOutcome<SavedDocument<Value>> {
  if (report !== null && report.conflicts.length > 0) return { outcome: 'conflict', conflicts: report.conflicts };
  return writtenOutcome({ value }, report?.theirChanges ?? null);
}

/** To take theirs is not to save. */
function deletedMeanwhile(base: unknown, mine: unknown, resolutions?: Resolutions): MergeReport {
  const record = new MergeRecord(resolutions);
  const side = (value: unknown): MergeSide => ({ text: writeJson(value), source: writeJson(value) });
  record.settle({ kind: 'file' }, { base: side(base), mine: side(mine), theirs: null }, ['mine']);
  return record;
}

function withMeaning<Value>(
  workspace: Workspace,
  unit: UnitRef,
  { base }: DocumentSave<Value>,
  saved: SaveOutcome<SavedDocument<Value>>,
  segmentsOf: (value: Value) => readonly Segment[],
): SaveOutcome<SavedDocument<Value> & Meaning> {
  if (saved.outcome === 'conflict') return saved;
  const before = base === null ? [] : segmentsOf(base);
  const minorEdits = workspace.minorEdits.get(unitKey(unit)) ?? null;
  return { ...saved, languages: saveConsequences(workspace, unit, before, segmentsOf(saved.value), minorEdits) };
}
