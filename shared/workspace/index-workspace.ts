import { appError, AppError } from '../model/app-error.ts';
import { isId } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import { findLanguage } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { UnitKind, UnitRef, WorkspaceSettings } from '../model/workspace.ts';
import type { FileStore, FolderEntry, WorkspacePath } from '../ports/file-store.ts';
import { settingsDocument } from './documents/document-type.ts';
import { placeOfProperty, readDocument } from './documents/read-document.ts';
import { findTwins, foldName } from './find-twins.ts';
import type { UnitFile } from './paths.ts';
import { chapterFileOf, FOLDER_OF_KIND, SETTINGS_PATH, sourcePath, UNIT_KINDS, unitFileOf } from './paths.ts';
import { problemOfOneFile, readFiles } from './read-files.ts';

/** The files of one unit: what there is, nothing of it read yet. */
export interface UnitFiles {
  readonly unit: UnitRef;
  readonly source: WorkspacePath;
  /** In the wanted languages alone. */
  readonly translations: readonly { readonly language: LanguageTag; readonly path: WorkspacePath }[];
  readonly minorEdits: WorkspacePath | null;
  /** What people noted about translations, in the wanted languages. */
  readonly notes: readonly { readonly language: LanguageTag; readonly path: WorkspacePath }[];
}

/** A workspace as its listings show it. */
export interface WorkspaceIndex {
  readonly settings: WorkspaceSettings;
  readonly units: readonly UnitFiles[];
  readonly problems: readonly Problem[];
}

/** One file of ours with the name that it goes by. */
interface Found {
  readonly kind: UnitKind;
  readonly path: WorkspacePath;
  readonly file: UnitFile;
}

/**
 * Finds out what a folder holds, from its names alone.
 * @throws AppError `workspace.not-a-workspace`, `workspace.newer-version`, or what is wrong with workspace.json
 */
export async function indexWorkspace(store: FileStore): Promise<WorkspaceIndex> {
  const { settings, problems: ofSettings } = await readSettings(store);
  const problems: Problem[] = [...ofSettings];
  const found: Found[] = [];
  problems.push(...findTwins('', namesOf(await listOrReport(store, '', problems))));
  for (const kind of UNIT_KINDS) {
    const folder = FOLDER_OF_KIND[kind];
    const entries = usable(folder, await listOrReport(store, folder, problems), problems);
    if (kind === 'chapter') {
      found.push(...(await chapterFiles(store, entries, problems)));
    } else {
      for (const { name, kind: type } of entries) {
        const file = type === 'file' ? unitFileOf(name) : null;
        if (file) found.push({ kind, file, path: `${folder}/${name}` });
      }
    }
  }
  const units = groupByUnit(found, problems);
  return { settings, units: wantedOnly(units, settings, problems), problems };
}

async function readSettings(store: FileStore): Promise<{ settings: WorkspaceSettings; problems: readonly Problem[] }> {
  const file = await store.read(SETTINGS_PATH);
  if (file === null) throw appError('workspace.not-a-workspace', { folder: '.' });
  const [read] = await readFiles(store, [SETTINGS_PATH]);
  if (read === undefined || read.problem) throw new AppError(read?.problem ?? problem('file.vanished', { path: SETTINGS_PATH }));
  const { value, problems } = readDocument(settingsDocument, read.text, SETTINGS_PATH);
  if (value === null) throw new AppError(problems[0] ?? problem('workspace.not-a-workspace', { folder: '.' }));
  const unknown = value.languages.flatMap(({ tag }, index) =>
    findLanguage(tag) ? [] : [problem('language.unknown', { tag }, placeOfProperty(read.text, ['languages', index, 'tag'], SETTINGS_PATH))],
  );
  return { settings: { ...value, languages: value.languages.filter(({ tag }) => findLanguage(tag)) }, problems: unknown };
}

async function chapterFiles(store: FileStore, entries: readonly FolderEntry[], problems: Problem[]): Promise<Found[]> {
  const ids = entries.filter(({ kind }) => kind === 'folder').map(({ name }) => name);
  const listings = await Promise.all(
    ids.map(async (id) => {
      const ofFolder: Problem[] = [];
      const folder = `chapters/${id}`;
      const files = isId(id) ? usable(folder, await listOrReport(store, folder, ofFolder), ofFolder) : [];
      return { id, folder, files, ofFolder };
    }),
  );
  return listings.flatMap(({ id, folder, files, ofFolder }) => {
    problems.push(...ofFolder);
    // An empty folder is what is left of a chapter that went elsewhere: git and file managers leave such.
    const found = files.flatMap(({ name, kind }): Found[] => {
      const file = kind === 'file' ? chapterFileOf(id, name) : null;
      return file ? [{ kind: 'chapter', file, path: `${folder}/${name}` }] : [];
    });
    if (!isId(id)) problems.push(problem('name.invalid', { name: id }, { path: folder }));
    return found;
  });
}

/** Files by the unit that they belong to, in the order of the listings. */
function groupByUnit(found: readonly Found[], problems: Problem[]): UnitFiles[] {
  const groups = new Map<string, { unit: UnitRef; files: Found[] }>();
  for (const one of found) {
    const unit = { kind: one.kind, id: one.file.id };
    const source = sourcePath(unit);
    const group = groups.get(source) ?? { unit, files: [] };
    group.files.push(one);
    groups.set(source, group);
  }
  return [...groups].flatMap(([source, { unit, files }]) => {
    const first = files[0]?.path ?? source;
    if (!isId(unit.id)) {
      problems.push(problem('name.invalid', { name: unit.id }, { path: first }));
      return [];
    }
    if (!files.some(({ file }) => file.type === 'source')) {
      problems.push(problem('unit.no-source', { path: source }, { path: first }));
      return [];
    }
    const ofType = (type: 'translation' | 'notes'): UnitFiles['notes'] =>
      files.flatMap(({ file, path }) => (file.type === type ? [{ language: file.language, path }] : []));
    const minorEdits = files.find(({ file }) => file.type === 'minor-edits')?.path ?? null;
    return [{ unit, source, translations: ofType('translation'), minorEdits, notes: ofType('notes') }];
  });
}

/** Leaves out what is in languages that the folder does not want, and says so once per language. */
function wantedOnly(units: readonly UnitFiles[], settings: WorkspaceSettings, problems: Problem[]): UnitFiles[] {
  const wanted = new Set(settings.languages.map(({ tag }) => tag));
  const left = new Map<string, WorkspacePath[]>();
  const kept = units.map((unit) => ({
    ...unit,
    translations: unit.translations.filter(({ language, path }) => {
      if (!wanted.has(language)) left.set(language, [...(left.get(language) ?? []), path]);
      return wanted.has(language);
    }),
    notes: unit.notes.filter(({ language }) => wanted.has(language)),
  }));
  for (const [tag, [path = '', ...more]] of left) {
    problems.push(
      findLanguage(tag)
        ? problem('translation.not-wanted', { tag, files: 1 + more.length }, { path }, 'warning')
        : problem('language.unknown', { tag }, { path }),
    );
  }
  return kept;
}

async function listOrReport(store: FileStore, folder: WorkspacePath, problems: Problem[]): Promise<readonly FolderEntry[]> {
  try {
    return (await store.list(folder)) ?? [];
  } catch (error) {
    const found = problemOfOneFile(error);
    if (found === null) throw error;
    problems.push(found);
    return [];
  }
}

const namesOf = (entries: readonly FolderEntry[]): string[] => entries.map(({ name }) => name);

/** Entries that mean the same on every computer: links and the second of two twins are reported and left out. */
function usable(folder: WorkspacePath, entries: readonly FolderEntry[], problems: Problem[]): FolderEntry[] {
  problems.push(...findTwins(folder, namesOf(entries)));
  const seen = new Set<string>();
  return entries.filter(({ name, kind }) => {
    const path = `${folder}/${name}`;
    if (kind === 'other') problems.push(problem('file.link', { path }, { path }));
    const folded = foldName(name);
    const isTwin = seen.has(folded) || (folded !== name && entries.some((other) => other.name === folded));
    if (!isTwin) seen.add(folded);
    return kind !== 'other' && !isTwin;
  });
}
