import type { WorkspacePath } from '../ports/file-store.ts';
import { chapterFileOf, FOLDER_OF_KIND, GLOSSARY_PATH, SETTINGS_PATH, unitFileOf } from '../workspace/paths.ts';

/** What a file of the folder is, by its path: how two states of it are merged. */
export type FileKind =
  'chapter' | 'contact' | 'offer' | 'edition' | 'translation' | 'minor-edits' | 'notes' | 'glossary' | 'settings' | 'text' | 'bytes';

const TEXT = /\.(?:md|markdown|txt|csv|yml|yaml|gitignore|gitattributes)$|(?:^|\/)\.git(?:ignore|attributes)$/i;

export function fileKindOf(path: WorkspacePath): FileKind {
  if (path === GLOSSARY_PATH) return 'glossary';
  if (path === SETTINGS_PATH) return 'settings';
  const [folder = '', ...names] = path.split('/');
  if (folder === FOLDER_OF_KIND.chapter && names.length === 2) {
    const file = chapterFileOf(names[0] ?? '', names[1] ?? '');
    if (file) return file.type === 'source' ? 'chapter' : file.type;
  }
  for (const kind of ['contact', 'offer', 'edition'] as const) {
    if (folder !== FOLDER_OF_KIND[kind] || names.length !== 1) continue;
    const file = unitFileOf(names[0] ?? '');
    if (file) return file.type === 'source' ? kind : file.type;
  }
  return TEXT.test(path) ? 'text' : 'bytes';
}
