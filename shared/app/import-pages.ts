import { importFolder } from '../exchange/markdown-folder/import-folder.ts';
import { appError } from '../model/app-error.ts';
import type { Problem } from '../model/problem.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { LocalFolders } from '../ports/local-folders.ts';
import { SETTINGS_PATH } from '../workspace/paths.ts';
import { createFolder, newSettings } from './create-folder.ts';
import { FIRST_EDITION_TITLE } from './first-folder.ts';
import type { RunningJob } from './jobs.ts';
import { SavingStore } from './open-workspace/saving-store.ts';

export interface PagesImport {
  /** The folder with the Markdown pages, which is only read. */
  readonly source: string;
  readonly place: string;
  /** The new folder, and what the user calls it. */
  readonly parent: string;
  readonly name: string;
}

export interface ImportedPages {
  readonly path: string;
  readonly chapters: number;
  readonly problems: readonly Problem[];
}

/**
 * Makes a folder of Markdown pages. Stopped half-way, it takes back what it has written.
 * @throws AppError what reading pages and making folders throws
 */
export async function importPages(
  folders: Pick<LocalFolders, 'pages' | 'make' | 'clear'>,
  { source, place, parent, name }: PagesImport,
  { signal, progress }: RunningJob,
): Promise<ImportedPages> {
  const pages = await folders.pages(source);
  const imported = importFolder({ title: FIRST_EDITION_TITLE, pages, tree: null, translations: new Map() });
  signal.throwIfAborted();
  const { path, store } = await folders.make(parent, name);
  if ((await store.read(SETTINGS_PATH)) !== null) throw appError('workspace.already-exists', { folder: name });
  const written: string[] = [];
  try {
    await createFolder(
      new SavingStore(store, (file) => written.push(file)),
      name,
      { ...imported, settings: newSettings(place, []), editions: new Map([['alle-seiten', imported.edition]]) },
      (done, total) => {
        progress(done, total);
        signal.throwIfAborted();
      },
    );
  } catch (error) {
    await takeBack(store, written);
    await folders.clear(path);
    throw error;
  }
  return { path, chapters: imported.chapters.size, problems: imported.problems };
}

/** In the order of writing, so that the marker of a finished folder goes last. */
async function takeBack(store: FileStore, written: readonly string[]): Promise<void> {
  for (const path of written) {
    const file = await store.read(path);
    if (file) await store.remove(path, file.hash);
  }
}
