import { createOwnFolder } from '../../app/create-own-folder.ts';
import { importPages, type ImportedPages } from '../../app/import-pages.ts';
import { completeFolder, mendSettings } from '../../app/mend-folder.ts';
import { withoutRecent } from '../../app/recent-folders.ts';
import { messageOf } from '../../messages/message-of.ts';
import { appError } from '../../model/app-error.ts';
import type { LocalFolders } from '../../ports/local-folders.ts';
import type { folderRows } from '../contract/folder.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import type { DraftContext } from './draft.ts';
import { folderState } from './folder-state.ts';
import type { HistoryContext } from './history.ts';
import type { PreferencesContext } from './preferences.ts';

export interface FolderContext {
  readonly localFolders: LocalFolders;
  /** Begins to show another folder, or none; does not wait for it, since it waits for the calls that are under way. */
  readonly show: (path: string) => void;
  /** What imports made, by their jobs. */
  readonly imports: Map<string, ImportedPages>;
}

type Context = Pick<HandlersContext, 'chooseFolder' | 'folder' | 'jobs'> &
  Pick<DraftContext, 'openSaved'> &
  Pick<HistoryContext, 'openHistory'> &
  PreferencesContext &
  FolderContext;

export function folderHandlers(context: Context): HandlersFor<typeof folderRows> {
  const { folder, jobs, localFolders, show, chooseFolder, imports, openHistory, openSaved, userSettings } = context;
  return {
    'folder.state': async (_input, { language }) => folderState(folder, language),
    'folder.open': async ({ path }) => {
      // A folder that is not there is said where it was chosen, and what is open stays open.
      show(await localFolders.find(path));
      return {};
    },
    'folder.openSample': async () => {
      show(await localFolders.sample());
      return {};
    },
    'folder.create': async ({ parent, name, ...own }) => {
      const { path, store } = await localFolders.make(parent, name);
      await createOwnFolder(store, name, own);
      return { path };
    },
    'folder.import': (order) => {
      const job = jobs.start(async (running) => {
        imports.set(job, await importPages(localFolders, order, running));
      });
      for (const id of imports.keys()) if (jobs.state(id) === null) imports.delete(id);
      return Promise.resolve({ job });
    },
    'folder.imported': ({ job }, { language }) => {
      const made = imports.get(job);
      if (!made) return Promise.resolve(null);
      const findings = made.problems.map((problem) => ({ file: problem.at?.path ?? '', message: messageOf(problem, language) }));
      return Promise.resolve({ path: made.path, chapters: made.chapters, findings });
    },
    'folder.mend': async () => {
      const mended = await mendSettings(await openSaved(), await openHistory());
      await folder.settle();
      return { mended };
    },
    'folder.complete': async ({ place }) => {
      await completeFolder(await openSaved(), folder.shown?.path ?? '', place);
      return {};
    },
    'folder.recent': async () => {
      const { recent } = await userSettings.read();
      return Promise.all(recent.map(async (one) => ({ ...one, isThere: await localFolders.isThere(one.path) })));
    },
    'folder.forget': async ({ path }) => {
      await userSettings.change((settings) => withoutRecent(settings, path));
      return {};
    },
    'folder.browse': async ({ path }) => {
      const places = [...(await localFolders.places())];
      const start = path ?? (places.find(({ kind }) => kind === 'documents') ?? places[0])?.path ?? '/';
      const { folders, ...found } = await localFolders.look(start);
      return { ...found, folders: [...folders], places };
    },
    'folder.choose': async ({ purpose }, { language }) => {
      if (!chooseFolder) throw appError('call.unknown', { call: 'folder.choose' });
      return { path: await chooseFolder(purpose, language) };
    },
  };
}
