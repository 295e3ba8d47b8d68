import { AppError } from '../model/app-error.ts';
import type { WorkspacePath } from '../ports/file-store.ts';
import type { DocumentType } from '../workspace/documents/document-type.ts';
import { readDocument } from '../workspace/documents/read-document.ts';
import { writeJson } from '../workspace/write-json.ts';
import type { Resolutions } from './merge-conflict.ts';
import type { MergeReport } from './merge-record.ts';
import { MergeRecord } from './merge-record.ts';
import { mergeJson } from './merge-json.ts';
import { object, type JsonShape } from './json-shape.ts';
import type { Three } from './three.ts';

export interface MergedDocument<Value> extends MergeReport {
  readonly value: Value;
}

/**
 * Merges two states of a JSON document property by property.
 * `base` is null where there was none: both made a document of that name.
 * @throws AppError `json.schema` when an own text that somebody gave for a conflict is none that may stand there
 */
export function mergeDocument<Value>(
  type: DocumentType<Value>,
  shape: JsonShape,
  path: WorkspacePath,
  { base, mine, theirs }: Three<Value | null> & { readonly mine: Value; readonly theirs: Value },
  resolutions?: Resolutions,
): MergedDocument<Value> {
  const three = { base: base ?? undefined, mine, theirs };
  const record = new MergeRecord(resolutions);
  const fine = readDocument(type, writeJson(mergeJson(shape, three, record)), path);
  if (fine.value !== null) return reportOf(fine.value, record);
  const [problem] = fine.problems;
  if (problem && resolutions && [...resolutions.values()].some(({ choice }) => choice === 'own')) throw new AppError(problem);
  // Two changes that are each allowed need not be so together: then they are shown as one.
  const coarse = new MergeRecord(resolutions);
  const whole = readDocument(type, writeJson(mergeJson(object(), three, coarse)), path);
  if (whole.value !== null) return reportOf(whole.value, coarse);
  throw new TypeError(`Not a valid document: ${path} ${JSON.stringify(whole.problems)}`);
}

function reportOf<Value>(value: Value, { conflicts, theirChanges }: MergeRecord): MergedDocument<Value> {
  return { value, conflicts, theirChanges };
}
