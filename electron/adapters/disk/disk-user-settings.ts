import { mkdir } from 'node:fs/promises';
import { AppError } from '../../../shared/model/app-error.ts';
import { NO_USER_SETTINGS, type UserSettings, userSettingsSchema } from '../../../shared/model/user-settings.ts';
import type { UserSettingsStore } from '../../../shared/ports/user-settings.ts';
import { documentType } from '../../../shared/workspace/documents/document-type.ts';
import { type OpenDocument, openDocument } from '../../../shared/workspace/documents/open-document.ts';
import { writeError } from './disk-errors.ts';
import { openDiskFileStore } from './disk-file-store.ts';

const FILE = 'settings.json';
const userSettingsDocument = documentType(userSettingsSchema);

/**
 * A file in the given folder, which is made with the first change, through the writer of everything else.
 * @param onKnown told of what was read or changed
 */
export function diskUserSettings(folder: string, onKnown: (settings: UserSettings) => void = () => {}): UserSettingsStore {
  /** What holds in this program, where the file cannot be written. */
  let unsaved: UserSettings | null = null;
  const open = async (): Promise<OpenDocument<UserSettings>> => openDocument(await openDiskFileStore(folder), userSettingsDocument, FILE);
  const read = async (): Promise<UserSettings> => {
    try {
      return (await open()).value ?? NO_USER_SETTINGS;
    } catch (error) {
      if (error instanceof AppError) return NO_USER_SETTINGS;
      throw error;
    }
  };
  const write = async (change: (settings: UserSettings) => UserSettings): Promise<void> => {
    await makeFolder(folder);
    const document = await open();
    const [broken] = document.problems;
    // Written by a newer version: that one still wants it.
    if (broken?.code === 'json.newer-version') throw new AppError(broken);
    if (broken) await document.replaceBroken(change(NO_USER_SETTINGS));
    else await document.update((settings) => change(settings ?? NO_USER_SETTINGS));
  };
  const known = async (): Promise<UserSettings> => {
    const settings = unsaved ?? (await read());
    onKnown(settings);
    return settings;
  };
  return {
    read: known,
    async change(change) {
      try {
        await write(change);
        unsaved = null;
      } catch (error) {
        unsaved = change(unsaved ?? (await read()));
        throw error;
      } finally {
        await known();
      }
    },
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeError(error, folder);
  }
}
