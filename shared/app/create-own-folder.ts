import { appError } from '../model/app-error.ts';
import type { WorkspaceSettings } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { SETTINGS_PATH } from '../workspace/paths.ts';
import { createFolder } from './create-folder.ts';
import { firstFolder } from './first-folder.ts';
import { addPicture } from './media.ts';

/** What a person is asked for a folder of their own. */
export interface OwnFolder {
  readonly settings: WorkspaceSettings;
  readonly logo: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/**
 * Makes a folder to begin with, in a place that is there.
 * @param name what the user calls it
 * @throws AppError `workspace.already-exists`, `file.conflict`; `picture.*` for a logo that cannot be printed: nothing was written then
 */
export async function createOwnFolder(store: FileStore, name: string, { settings, logo }: OwnFolder): Promise<void> {
  if ((await store.read(SETTINGS_PATH)) !== null) throw appError('workspace.already-exists', { folder: name });
  const picture = logo === null ? undefined : (await addPicture(store, logo.name, logo.bytes)).source;
  await createFolder(store, name, firstFolder({ ...settings, look: { ...settings.look, logo: picture } }));
}
