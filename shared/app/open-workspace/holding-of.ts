import { AppError } from '../../model/app-error.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { FOLDER_OF_KIND, SETTINGS_PATH } from '../../workspace/paths.ts';

/**
 * What a folder that cannot be opened holds, so that a way on can be offered: part of a workspace (its settings are missing or
 * broken, its texts are there), pages that could be imported, or nothing of ours.
 */
export type Holding = 'workspace' | 'pages' | 'nothing';

export async function holdingOf(store: FileStore): Promise<Holding> {
  try {
    const names = new Set(((await store.list('')) ?? []).map(({ name }) => name));
    if (names.has(SETTINGS_PATH) || Object.values(FOLDER_OF_KIND).some((folder) => names.has(folder))) return 'workspace';
    return [...names].some((name) => name.endsWith('.md')) ? 'pages' : 'nothing';
  } catch (error) {
    // Whoever asks knows already that the folder cannot be read.
    if (error instanceof AppError) return 'nothing';
    throw error;
  }
}
