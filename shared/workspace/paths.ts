import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { UnitKind, UnitRef } from '../model/workspace.ts';
import type { WorkspacePath } from '../ports/file-store.ts';

export const SETTINGS_PATH = 'workspace.json';
export const GLOSSARY_PATH = 'glossary.json';
export const MEDIA_FOLDER = 'media';

export const UNIT_KINDS = ['chapter', 'contact', 'offer', 'edition'] as const satisfies readonly UnitKind[];

export const FOLDER_OF_KIND = { chapter: 'chapters', contact: 'contacts', offer: 'offers', edition: 'editions' } as const satisfies Record<
  UnitKind,
  WorkspacePath
>;

export const chapterPath = (id: Id): WorkspacePath => `chapters/${id}/chapter.md`;
export const contactPath = (id: Id): WorkspacePath => `contacts/${id}.json`;
export const offerPath = (id: Id): WorkspacePath => `offers/${id}.json`;
export const editionPath = (id: Id): WorkspacePath => `editions/${id}.json`;

/** Where the German of a unit lies. */
export function sourcePath({ kind, id }: UnitRef): WorkspacePath {
  return kind === 'chapter' ? chapterPath(id) : `${FOLDER_OF_KIND[kind]}/${id}.json`;
}

export function translationPath(unit: UnitRef, language: LanguageTag): WorkspacePath {
  return besideSource(unit, language);
}

export function minorEditsPath(unit: UnitRef): WorkspacePath {
  return besideSource(unit, MINOR_EDITS);
}

export function notesPath(unit: UnitRef, language: LanguageTag): WorkspacePath {
  return besideSource(unit, `${language}${NOTES}`);
}

const MINOR_EDITS = 'minor-edits';
const NOTES = '.notes';

/** A chapter has a folder of its own; of other kinds all files lie in one, and ids have no dots. */
function besideSource({ kind, id }: UnitRef, name: string): WorkspacePath {
  return kind === 'chapter' ? `chapters/${id}/${name}.json` : `${FOLDER_OF_KIND[kind]}/${id}.${name}.json`;
}

/** What a file in the folder of a kind (of a chapter: in its own folder) is by its name; null = none of ours, left alone. */
export type UnitFile =
  | { readonly type: 'source'; readonly id: string }
  | { readonly type: 'translation'; readonly id: string; readonly language: string }
  | { readonly type: 'minor-edits'; readonly id: string }
  | { readonly type: 'notes'; readonly id: string; readonly language: string };

export function unitFileOf(name: string): UnitFile | null {
  if (!name.endsWith('.json')) return null;
  const [id = '', ...rest] = name.slice(0, -'.json'.length).split('.');
  const suffix = rest.join('.');
  if (rest.length === 0) return { type: 'source', id };
  if (suffix === MINOR_EDITS) return { type: 'minor-edits', id };
  if (suffix.endsWith(NOTES)) return { type: 'notes', id, language: suffix.slice(0, -NOTES.length) };
  return { type: 'translation', id, language: suffix };
}

export function chapterFileOf(id: Id, name: string): UnitFile | null {
  return name === 'chapter.md' ? { type: 'source', id } : name.endsWith('.json') ? unitFileOf(`${id}.${name}`) : null;
}

/**
 * The file of a picture as it is named in a chapter, as logo or on a cover: "media/plan.svg" or "plan.svg", also as seen from a
 * chapter's folder ("../../media/plan.svg", which other programs can show). null for what cannot be a file of the folder.
 */
export function picturePath(source: string): WorkspacePath | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(source) || source.startsWith('/')) return null;
  const below = decoded(source)
    .normalize('NFC')
    .replace(/^\.\.\/\.\.\/|^\.\//, '');
  return below.startsWith(`${MEDIA_FOLDER}/`) ? below : `${MEDIA_FOLDER}/${below}`;
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    // A "%" that is no escape is part of the name.
    return source;
  }
}
