import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { CallOutput, Outcome } from '../../shared/api/contract.ts';
import { rows } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import { EventHub } from '../../shared/api/event-hub.ts';
import { createHandlers } from '../../shared/api/handlers.ts';
import { Jobs } from '../../shared/app/jobs.ts';
import { DeskFolder } from '../../shared/app/open-workspace/desk-folder.ts';
import { AppError } from '../../shared/model/app-error.ts';
import type { ChooseFolder } from '../../shared/ports/choose-folder.ts';
import type { FileStore, WorkspacePath } from '../../shared/ports/file-store.ts';
import { announceSaves } from '../../shared/app/presence/announce-saves.ts';
import { accountName } from '../adapters/account-name.ts';
import { buildName } from '../adapters/build-name.ts';
import { dataFolder } from '../adapters/data-folder.ts';
import { openDiskFileStore } from '../adapters/disk-file-store.ts';
import { beginPresence } from '../adapters/disk-presence.ts';
import { openOutputFolder } from '../adapters/disk-output-folder.ts';
import { openPress } from '../adapters/worker-press.ts';
import { fileSecrets, NO_CIPHER, type Cipher } from '../adapters/file-secrets.ts';
import { deskDrafts } from './desk-drafts.ts';
import { DeskHistory } from './desk-history.ts';
import { DeskPress } from './desk-press.ts';
import { scanFolder } from './scan-folder.ts';
import { outputFolderOf } from './output-folder-of.ts';
import { watchFolder } from './watch-folder.ts';

export interface Composition {
  /** The workspace to open, as an absolute path. */
  readonly folder: string;
  readonly host: CallOutput<'app.about'>['host'];
  readonly reportBug: (bug: unknown) => void;
  /** The keychain of the system; a host without one keeps tokens until it ends. */
  readonly cipher?: Cipher;
  /** The dialogs of the system; a browser has none. */
  readonly chooseFolder?: ChooseFolder;
}

/** What a host serves to its page: answers to calls, and events. */
export interface Desk {
  /** Never rejects: a message that is none of ours gets its answer too. */
  answer(message: unknown): Promise<Outcome>;
  readonly events: EventHub;
  /** To be waited for before the program ends. */
  close(): Promise<void>;
}

/** The only place where the desk's use cases meet this computer: both hosts are wired here. */
export function composeDesk({ folder: path, host, reportBug, cipher = NO_CIPHER, chooseFolder }: Composition): Desk {
  const events = new EventHub();
  const folder = new DeskFolder({
    program: buildName(),
    onChange: (change) => events.emit({ type: 'changed', ...change }),
    reportBug,
  });
  const name = (): string => process.env['MAPPE_NAME'] || accountName() || '';
  const history = new DeskHistory({
    folder: path,
    by: name,
    onFailure: (problem) => reportBug(new AppError(problem)),
  });
  /** What others saved, once somebody listens. */
  let heard: (paths: readonly WorkspacePath[]) => void = () => {};
  const presence = beginPresence(path, { name, onChange: () => events.emit({ type: 'presence' }), onSaved: (paths) => heard(paths) });
  const openStore = async (): Promise<FileStore> => announceSaves(await openDiskFileStore(path), presence);
  const editionPress = openPress(1);
  const jobs = new Jobs({
    newId: () => randomUUID(),
    onChange: ({ id, state, done, total }) => events.emit({ type: 'job', id, state, done, total }),
    reportBug,
  });
  const out = outputFolderOf(basename(path), process.env);
  const chapterPress = new DeskPress();
  const handlers = createHandlers({
    about: { version: packageJson.version, host },
    folder,
    ...(chooseFolder && { chooseFolder }),
    presence,
    jobs,
    output: { folder: out, files: openOutputFolder(out) },
    openPress: () => openPress(Math.min(2, availableParallelism())),
    openDrafts: deskDrafts(path),
    openSaved: () => openDiskFileStore(path),
    openHistory: async () => history.open(),
    openSync: async () => history.open(),
    secrets: fileSecrets(join(dataFolder(), 'secrets.json'), cipher),
    by: name,
    restoring: async (work) => {
      const open = await folder.current();
      const store = history.recording(await openStore(), 'restored');
      return store.together(async () => work(open.savingTo(store)));
    },
    editionPress,
    chapterPress: chapterPress.open,
    today: () => localDate(new Date()),
  });
  const opened = folder.open({
    name: basename(path),
    openStore,
    saves: (store) => history.recording(store),
    watch: (onChange) => {
      const changed = (paths: readonly WorkspacePath[] | 'all'): void => {
        onChange(paths);
        history.changed();
      };
      heard = changed;
      const stops = [watchFolder(path, changed), scanFolder(path, changed)];
      return () => stops.forEach((stop) => stop());
    },
  });
  // Making the first version of a large folder keeps a core busy for a while: after the overview is there.
  void opened.then(async () => history.notice());
  return {
    async answer(message) {
      const outcome = await dispatch(rows, handlers, message, reportBug);
      // What a call has saved is told before its answer.
      await folder.settle().catch(reportBug);
      return outcome;
    },
    events,
    async close() {
      await jobs.close();
      await folder.close();
      await presence.leave();
      await history.close();
      await chapterPress.close();
      await editionPress.close();
    },
  };
}

/** "2026-03-01", the day on this computer's calendar and not Greenwich's. */
function localDate(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
