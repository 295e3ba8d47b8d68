import { writeChapter } from '../markdown/write-chapter.ts';
import { appError } from '../model/app-error.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Edition } from '../model/edition.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Translation } from '../model/translation.ts';
import { workspaceSettingsSchema, type WorkspaceSettings } from '../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../ports/file-store.ts';
import { writeTranslation } from '../translation/write-translation.ts';
import { chapterPath, editionPath, SETTINGS_PATH, translationPath } from '../workspace/paths.ts';
import { writeJson } from '../workspace/write-json.ts';

export interface NewFolder {
  readonly settings: WorkspaceSettings;
  readonly chapters: ReadonlyMap<Id, Chapter>;
  readonly editions: ReadonlyMap<Id, Edition>;
  /** Of chapters. */
  readonly translations: ReadonlyMap<Id, ReadonlyMap<LanguageTag, Translation>>;
}

export function newSettings(place: string, languages: readonly LanguageTag[]): WorkspaceSettings {
  return workspaceSettingsSchema.parse({
    mappe: 'workspace',
    version: 1,
    place: { name: place },
    languages: languages.map((tag) => ({ tag })),
  });
}

/**
 * Writes a new workspace. The marker comes last: a folder that was only half written is not taken for a workspace.
 * @throws AppError `workspace.already-exists`; `file.conflict` when a file of that name is there already: nothing was written then
 */
export async function createFolder(
  store: FileStore,
  name: string,
  folder: NewFolder,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  if ((await store.read(SETTINGS_PATH)) !== null) throw appError('workspace.already-exists', { folder: name });
  const files: (readonly [WorkspacePath, string])[] = [
    ...[...folder.chapters].map(([id, chapter]) => [chapterPath(id), writeChapter(chapter, null)] as const),
    ...[...folder.translations].flatMap(([id, languages]) =>
      [...languages].map(
        ([language, translation]) => [translationPath({ kind: 'chapter', id }, language), writeTranslation(translation)] as const,
      ),
    ),
    ...[...folder.editions].map(([id, edition]) => [editionPath(id), writeJson(edition)] as const),
    [SETTINGS_PATH, writeJson(folder.settings)],
  ];
  const inTheWay = (await store.readMany(files.map(([path]) => path))).findIndex((file) => file !== null);
  const [taken] = files[inTheWay] ?? [];
  if (taken !== undefined) throw appError('file.conflict', { path: taken }, { path: taken });
  const encoder = new TextEncoder();
  for (const [index, [path, text]] of files.entries()) {
    await store.write(path, encoder.encode(text), null);
    progress(index + 1, files.length);
  }
}
