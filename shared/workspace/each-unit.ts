import { readChapter } from '../markdown/read-chapter.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Edition } from '../model/edition.ts';
import type { LanguageTag } from '../model/language.ts';
import { findLanguage } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { MinorEdits, Translation } from '../model/translation.ts';
import type { UnitSource } from '../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../ports/file-store.ts';
import {
  contactDocument,
  editionDocument,
  minorEditsDocument,
  offerDocument,
  translationDocument,
  type DocumentType,
} from './documents/document-type.ts';
import { placeOfProperty, readDocument } from './documents/read-document.ts';
import type { UnitFiles, WorkspaceIndex } from './index-workspace.ts';
import type { FileText } from './read-files.ts';
import { readFiles } from './read-files.ts';

export interface LoadedUnit {
  readonly unit: UnitSource;
  readonly translations: ReadonlyMap<LanguageTag, Translation>;
  readonly minorEdits: MinorEdits | null;
  readonly problems: readonly Problem[];
}

/** Files read in one go. With 400 their texts outlive V8's nursery: a quarter more time and half as much memory again. */
const BATCH = 50;

/** Reads one unit after the other with its translations, so that a folder of any size fits in the memory. */
export async function* eachUnit(store: FileStore, index: WorkspaceIndex): AsyncGenerator<LoadedUnit> {
  for (let next = 0; next < index.units.length;) {
    const batch: { files: UnitFiles; paths: readonly WorkspacePath[] }[] = [];
    for (let count = 0; count < BATCH && next < index.units.length; next++) {
      const files = index.units[next];
      if (!files) break;
      const paths = pathsOf(files);
      batch.push({ files, paths });
      count += paths.length;
    }
    const texts = await readFiles(
      store,
      batch.flatMap(({ paths }) => paths),
    );
    let from = 0;
    for (const { files, paths } of batch) {
      yield loadUnit(files, texts.slice(from, from + paths.length));
      from += paths.length;
    }
  }
}

/** Every file of a unit: source, translations, minor edits. */
export function pathsOf(files: UnitFiles): readonly WorkspacePath[] {
  return [files.source, ...files.translations.map(({ path }) => path), ...(files.minorEdits ? [files.minorEdits] : [])];
}

/** `texts` in the order of `pathsOf`. */
export function loadUnit(files: UnitFiles, [source, ...others]: readonly FileText[]): LoadedUnit {
  const problems: Problem[] = [];
  const unit = sourceOf(files, source, problems);
  const translations = new Map<LanguageTag, Translation>();
  files.translations.forEach(({ language, path }, at) => {
    const translation = document(translationDocument, others[at], path, problems);
    if (translation) translations.set(language, translation);
  });
  const minorEdits = files.minorEdits ? document(minorEditsDocument, others.at(-1), files.minorEdits, problems) : null;
  return { unit, translations, minorEdits, problems };
}

function sourceOf({ unit: { kind, id }, source: path }: UnitFiles, file: FileText | undefined, problems: Problem[]): UnitSource {
  switch (kind) {
    case 'chapter':
      return { kind, id, content: chapter(file, path, problems) };
    case 'contact':
      return { kind, id, content: document(contactDocument, file, path, problems) };
    case 'offer':
      return { kind, id, content: document(offerDocument, file, path, problems) };
    case 'edition': {
      const edition = document(editionDocument, file, path, problems);
      return { kind, id, content: edition && inKnownLanguages(edition, file, path, problems) };
    }
  }
}

function chapter(file: FileText | undefined, path: WorkspacePath, problems: Problem[]): Chapter | null {
  if (file === undefined) return null;
  if (file.problem) {
    problems.push(file.problem);
    return null;
  }
  const read = readChapter(file.text, path);
  problems.push(...read.problems);
  return read.chapter;
}

function document<Value>(type: DocumentType<Value>, file: FileText | undefined, path: WorkspacePath, problems: Problem[]): Value | null {
  if (file === undefined) return null;
  if (file.problem) {
    problems.push(file.problem);
    return null;
  }
  const read = readDocument(type, file.text, path);
  problems.push(...read.problems);
  return read.value;
}

/** Everything behind the border may take a tag for one of the table: unknown ones end here, with their line. */
function inKnownLanguages(edition: Edition, file: FileText | undefined, path: WorkspacePath, problems: Problem[]): Edition {
  edition.languages.forEach((tag, at) => {
    if (!findLanguage(tag)) {
      problems.push(problem('language.unknown', { tag }, placeOfProperty(file?.text ?? '', ['languages', at], path)));
    }
  });
  return { ...edition, languages: edition.languages.filter((tag) => findLanguage(tag)) };
}
