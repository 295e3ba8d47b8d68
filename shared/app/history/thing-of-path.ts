import { isId, type Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { UnitRef } from '../../model/workspace.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import {
  chapterFileOf,
  FOLDER_OF_KIND,
  GLOSSARY_PATH,
  MEDIA_FOLDER,
  SETTINGS_PATH,
  UNIT_KINDS,
  unitFileOf,
} from '../../workspace/paths.ts';

/** What people call the content of a file. */
export type Thing =
  | { readonly kind: 'source' | 'minor-edits'; readonly unit: UnitRef }
  | { readonly kind: 'translation' | 'notes'; readonly unit: UnitRef; readonly language: LanguageTag }
  | { readonly kind: 'settings' | 'glossary' }
  | { readonly kind: 'picture' | 'other'; readonly name: string };

export function thingOfPath(path: WorkspacePath): Thing {
  if (path === SETTINGS_PATH) return { kind: 'settings' };
  if (path === GLOSSARY_PATH) return { kind: 'glossary' };
  const [folder = '', ...names] = path.split('/');
  if (folder === MEDIA_FOLDER) return { kind: 'picture', name: names.join('/') };
  const kind = UNIT_KINDS.find((one) => FOLDER_OF_KIND[one] === folder);
  const file = kind === 'chapter' ? inChapter(names) : kind && names.length === 1 ? unitFileOf(names[0] ?? '') : null;
  if (!kind || !file || !isId(file.id)) return { kind: 'other', name: path };
  const unit = { kind, id: file.id };
  return 'language' in file ? { kind: file.type, unit, language: file.language } : { kind: file.type, unit };
}

function inChapter([id = '', name = '', ...more]: readonly string[]): ReturnType<typeof chapterFileOf> {
  return more.length === 0 ? chapterFileOf(id satisfies Id, name) : null;
}
