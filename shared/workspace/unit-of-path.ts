import { isId } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { UnitRef } from '../model/workspace.ts';
import type { WorkspacePath } from '../ports/file-store.ts';
import { chapterFileOf, FOLDER_OF_KIND, UNIT_KINDS, unitFileOf } from './paths.ts';

/** The unit that a file belongs to by its name, and the language when it is a translation; null for any other file. */
export function unitOfPath(path: WorkspacePath): { readonly unit: UnitRef; readonly language: LanguageTag | null } | null {
  const [folder, name = '', below, ...deeper] = path.split('/');
  const kind = UNIT_KINDS.find((one) => FOLDER_OF_KIND[one] === folder);
  if (kind === undefined || deeper.length > 0 || (kind === 'chapter') !== (below !== undefined)) return null;
  const file = below === undefined ? unitFileOf(name) : chapterFileOf(name, below);
  if (file === null || !isId(file.id)) return null;
  return { unit: { kind, id: file.id }, language: file.type === 'translation' ? file.language : null };
}
