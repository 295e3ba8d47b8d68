import type { FileStore } from '../ports/file-store.ts';
import type { History } from '../ports/history.ts';
import { chapterFileOf, FOLDER_OF_KIND, SETTINGS_PATH, unitFileOf } from '../workspace/paths.ts';
import { findLanguage, type LanguageTag } from '../model/language.ts';
import { createFolder, newSettings } from './create-folder.ts';
import { lastGoodVersion } from './history/last-good-version.ts';

/**
 * Brings back the settings of a folder that are missing or broken, from their last good version; a broken file is moved aside first.
 * @returns whether there was one
 */
export async function mendSettings(store: FileStore, history: Pick<History, 'list' | 'read'>): Promise<boolean> {
  const version = await lastGoodVersion(history, SETTINGS_PATH);
  const [good = null] = version ? await history.read(version.id, [SETTINGS_PATH]) : [];
  if (good === null) return false;
  if ((await store.read(SETTINGS_PATH)) !== null) await store.setAside(SETTINGS_PATH);
  await store.write(SETTINGS_PATH, good, null);
  return true;
}

/** Makes settings for a folder that lost them, with the languages that its translations are in. */
export async function completeFolder(store: FileStore, name: string, place: string): Promise<void> {
  if ((await store.read(SETTINGS_PATH)) !== null) await store.setAside(SETTINGS_PATH);
  const settings = newSettings(place, await languagesIn(store));
  await createFolder(store, name, { settings, chapters: new Map(), editions: new Map(), translations: new Map() });
}

async function languagesIn(store: FileStore): Promise<readonly LanguageTag[]> {
  const found = new Set<LanguageTag>();
  const look = async (folder: string, inChapters: boolean): Promise<void> => {
    for (const { name, kind } of (await store.list(folder)) ?? []) {
      if (inChapters && kind === 'folder') await look(`${folder}/${name}`, false);
      const file = kind !== 'file' ? null : folder.startsWith(`${FOLDER_OF_KIND.chapter}/`) ? chapterFileOf('', name) : unitFileOf(name);
      if (file?.type === 'translation' && findLanguage(file.language)) found.add(file.language);
    }
  };
  for (const folder of Object.values(FOLDER_OF_KIND)) await look(folder, folder === FOLDER_OF_KIND.chapter);
  return [...found].toSorted();
}
