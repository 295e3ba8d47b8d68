import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { DraftContext } from '../../shared/api/handlers/draft.ts';
import type { ExportContext } from '../../shared/api/handlers/export.ts';
import type { HistoryContext } from '../../shared/api/handlers/history.ts';
import type { PresenceContext } from '../../shared/api/handlers/presence.ts';
import type { SyncContext } from '../../shared/api/handlers/sync.ts';
import { whoSaved } from '../../shared/app/who-saved.ts';
import { announceSaves } from '../../shared/app/presence/announce-saves.ts';
import type { DeskFolder, Folder } from '../../shared/app/open-workspace/desk-folder.ts';
import { AppError, appError } from '../../shared/model/app-error.ts';
import type { FileStore, WorkspacePath } from '../../shared/ports/file-store.ts';
import { openDiskFileStore } from '../adapters/disk/disk-file-store.ts';
import { openOutputFolder } from '../adapters/disk/disk-output-folder.ts';
import { beginPresence } from '../adapters/disk/disk-presence.ts';
import { mayWrite } from '../adapters/disk/may-write.ts';
import { deskDrafts } from './desk-drafts.ts';
import { DeskHistory } from './desk-history.ts';
import { outputFolderOf } from './output-folder-of.ts';
import { scanFolder } from './scan-folder.ts';
import { watchFolder } from './watch-folder.ts';

/** What the handlers need that belongs to one folder and ends with it. */
export type FolderPorts = DraftContext &
  HistoryContext &
  Pick<ExportContext, 'output' | 'remember'> &
  PresenceContext &
  Pick<SyncContext, 'openSync'>;

/** All that works on one folder while the desk shows it. */
export interface FolderWork {
  readonly folder: Folder;
  readonly ports: FolderPorts;
  /** Looks for what changed while no desk was there. */
  notice(): Promise<void>;
  /** Once nothing asks for it any more. */
  close(): Promise<void>;
}

export interface FolderWorkOptions {
  /** Absolute, links resolved if it is there. */
  readonly path: string;
  readonly desk: DeskFolder;
  /** Name of who works here, asked at each save. */
  readonly name: () => string;
  readonly onPresence: () => void;
  /** There is a version of what changed outside of Mappe. */
  readonly onNoticed: () => void;
  readonly reportBug: (bug: unknown) => void;
  /** As `DeskHistoryOptions.worker`. */
  readonly worker?: URL;
}

/** Begins presence, history and watching of a folder; what it has not been asked for, it does not start. */
export function beginFolderWork({ path, desk, name, onPresence, onNoticed, reportBug, worker }: FolderWorkOptions): FolderWork {
  // What a version lost to the end is made good when the folder is opened again.
  let isOver = false;
  const history = new DeskHistory({
    folder: path,
    by: name,
    onNoticed,
    onFailure: (problem) => {
      if (!isOver) reportBug(new AppError(problem));
    },
    ...(worker && { worker }),
  });
  /** What others saved, once somebody listens. */
  let heard: (paths: readonly WorkspacePath[]) => void = () => {};
  const presence = beginPresence(path, { name, onChange: onPresence, onSaved: (paths) => heard(paths) });
  const openStore = async (): Promise<FileStore> => announceSaves(await openDiskFileStore(path), presence);
  let locks: Promise<boolean> | null = null;
  const out = outputFolderOf(basename(path), process.env);
  return {
    folder: {
      id: randomUUID(),
      path,
      name: basename(path),
      openStore,
      mayWrite: async () => mayWrite(path),
      keepsLocks: async () => (locks ??= asksForLocks(path)),
      saves: (store) => history.recording(store),
      watch: (onChange, opened) => {
        const changed = (paths: readonly WorkspacePath[] | 'all'): void => {
          onChange(paths);
          history.changed();
        };
        heard = changed;
        const stops = [watchFolder(path, changed), scanFolder(path, changed, { opened })];
        return () => stops.forEach((stop) => stop());
      },
    },
    ports: {
      presence,
      whoSaved: async (file, hash) => whoSaved(file, hash, { presence, openHistory: async () => history.open() }),
      output: { folder: out, files: openOutputFolder(out) },
      openDrafts: deskDrafts(path),
      openSaved: () => openDiskFileStore(path),
      openHistory: async () => history.upToDate(),
      openSync: async () => history.open(),
      remember: async (...printed) => history.printed(...printed),
      restoring: async (work) => {
        const open = await desk.current();
        const store = history.recording(await openStore(), 'restored');
        return store.together(async () => work(open.savingTo(store)));
      },
    },
    notice: async () => history.notice(),
    async close() {
      isOver = true;
      await presence.leave();
      await history.close();
    },
  };
}

/** Where no lock can be made, the save says so. */
async function asksForLocks(path: string): Promise<boolean> {
  try {
    return await (await openDiskFileStore(path)).keepsLocks();
  } catch (error) {
    if (error instanceof AppError) return true;
    throw error;
  }
}

const notOpen = async (): Promise<never> => {
  throw appError('folder.not-open', {});
};

/** What there is of a folder when there is none. */
export const NO_FOLDER: FolderPorts = {
  presence: { colleagues: [], moveTo: () => {} },
  whoSaved: notOpen,
  output: { folder: '', files: { write: notOpen } },
  openDrafts: notOpen,
  openSaved: notOpen,
  openHistory: notOpen,
  openSync: notOpen,
  remember: notOpen,
  restoring: notOpen,
};
