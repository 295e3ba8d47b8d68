import type { WorkspacePath } from '../ports/file-store.ts';
import {
  contactDocument,
  editionDocument,
  glossaryDocument,
  minorEditsDocument,
  notesDocument,
  offerDocument,
  settingsDocument,
  translationDocument,
  type DocumentType,
} from '../workspace/documents/document-type.ts';
import { keepForm } from '../workspace/documents/keep-form.ts';
import { readDocument } from '../workspace/documents/read-document.ts';
import { writeJson } from '../workspace/write-json.ts';
import { CONTACT_SHAPE, EDITION_SHAPE, GLOSSARY_SHAPE, NOTES_SHAPE, OFFER_SHAPE, SETTINGS_SHAPE } from './document-shapes.ts';
import { fileKindOf } from './file-kind.ts';
import type { JsonShape } from './json-shape.ts';
import { mergeChapter } from './merge-chapter.ts';
import type { Resolutions } from './merge-conflict.ts';
import { mergeDocument } from './merge-document.ts';
import { mergeLines } from './merge-lines.ts';
import { mergeMinorEdits } from './merge-minor-edits.ts';
import { MergeRecord, type MergeReport } from './merge-record.ts';
import { mergeTranslation } from './merge-translation.ts';
import { mapThree, type Three } from './three.ts';

export interface MergedFile extends MergeReport {
  /** null = no file. */
  readonly bytes: Uint8Array | null;
}

/** Bytes of a file in three states of a folder; null where there is none. */
export type ThreeFiles = Three<Uint8Array | null>;

/** A merge of texts; null = they cannot be taken apart. */
type TextMerge = (texts: Three<string>, path: WorkspacePath, resolutions?: Resolutions) => ({ readonly text: string } & MergeReport) | null;

/**
 * Merges two states of any file of a folder, each by its kind: for two places that come together. Never fails for what is in the
 * files: what cannot be understood, or was deleted by one and changed by the other, is one conflict of the file as a whole.
 */
export function mergeFile(path: WorkspacePath, files: ThreeFiles, resolutions?: Resolutions): MergedFile {
  const { base, mine, theirs } = files;
  if (isSame(mine, theirs) || isSame(base, theirs)) return { bytes: mine, conflicts: [], theirChanges: [] };
  const texts = mapThree(files, textOf);
  if (isSame(base, mine)) {
    const theirChanges = [{ place: { kind: 'file' as const }, before: texts.mine, after: texts.theirs }];
    return { bytes: theirs, conflicts: [], theirChanges };
  }
  if (texts.mine !== null && texts.theirs !== null && (base === null || texts.base !== null)) {
    const merged = MERGES[fileKindOf(path)]({ base: texts.base ?? '', mine: texts.mine, theirs: texts.theirs }, path, resolutions);
    if (merged) return { ...merged, bytes: new TextEncoder().encode(merged.text) };
  }
  const record = new MergeRecord(resolutions);
  const sides = mapThree(texts, (text) => (text === null ? null : { text, source: text }));
  const { choice } = record.settle({ kind: 'file' }, sides, ['mine', 'theirs']);
  return { bytes: choice === 'theirs' ? theirs : mine, conflicts: record.conflicts, theirChanges: record.theirChanges };
}

const chapterMerge: TextMerge = (texts, _path, resolutions) => mergeChapter(texts, resolutions);

const linesMerge: TextMerge = (texts, _path, resolutions) => {
  const record = new MergeRecord(resolutions);
  const text = mergeLines(texts, record);
  return text === null ? null : { text, conflicts: record.conflicts, theirChanges: record.theirChanges };
};

/** A document that is broken on one side is shown as a whole. */
function jsonMerge<Value>(
  type: DocumentType<Value>,
  merge: (
    three: Three<Value | null> & { readonly mine: Value; readonly theirs: Value },
    path: WorkspacePath,
    resolutions?: Resolutions,
  ) => { readonly value: Value } & MergeReport,
): TextMerge {
  return (texts, path, resolutions) => {
    const read = mapThree(texts, (text) => (text === '' ? null : readDocument(type, text, path)));
    const [mine, theirs] = [read.mine?.value ?? null, read.theirs?.value ?? null];
    if (mine === null || theirs === null || (read.base && read.base.value === null)) return null;
    const { value, ...report } = merge({ base: read.base?.value ?? null, mine, theirs }, path, resolutions);
    return { text: writeJson(keepForm(value, theirs, read.theirs?.written)), ...report };
  };
}

const documentMerge = <Value>(type: DocumentType<Value>, shape: JsonShape): TextMerge =>
  jsonMerge(type, (three, path, resolutions) => mergeDocument(type, shape, path, three, resolutions));

const MERGES: Readonly<Record<ReturnType<typeof fileKindOf>, TextMerge>> = {
  chapter: chapterMerge,
  contact: documentMerge(contactDocument, CONTACT_SHAPE),
  offer: documentMerge(offerDocument, OFFER_SHAPE),
  edition: documentMerge(editionDocument, EDITION_SHAPE),
  glossary: documentMerge(glossaryDocument, GLOSSARY_SHAPE),
  settings: documentMerge(settingsDocument, SETTINGS_SHAPE),
  translation: jsonMerge(translationDocument, (three, _path, resolutions) => {
    const { translation, ...report } = mergeTranslation(three, resolutions);
    return { value: translation, ...report };
  }),
  notes: documentMerge(notesDocument, NOTES_SHAPE),
  'minor-edits': jsonMerge(minorEditsDocument, (three) => ({ value: mergeMinorEdits(three), conflicts: [], theirChanges: [] })),
  text: linesMerge,
  bytes: () => null,
};

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function textOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
