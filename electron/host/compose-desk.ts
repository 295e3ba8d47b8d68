import { basename } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { CallOutput, Outcome } from '../../shared/api/contract.ts';
import { rows } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import { EventHub } from '../../shared/api/event-hub.ts';
import { createHandlers } from '../../shared/api/handlers.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { accountName } from '../adapters/account-name.ts';
import { openDiskFileStore } from '../adapters/disk-file-store.ts';
import { deskDrafts } from './desk-drafts.ts';
import { DeskHistory } from './desk-history.ts';
import { watchFolder } from './watch-folder.ts';

export interface Composition {
  /** The opened workspace, as an absolute path. */
  readonly folder: string;
  readonly host: CallOutput<'app.about'>['host'];
  readonly reportBug: (bug: unknown) => void;
}

/** What a host serves to its page: answers to calls, and events. */
export interface Desk {
  /** Never rejects: a message that is none of ours gets its answer too. */
  answer(message: unknown): Promise<Outcome>;
  readonly events: EventHub;
  close(): void;
}

/** The only place where the desk's use cases meet this computer: both hosts are wired here. */
export function composeDesk({ folder, host, reportBug }: Composition): Desk {
  const events = new EventHub();
  const history = new DeskHistory({
    folder,
    by: () => process.env['MAPPE_NAME'] || accountName() || '',
    onFailure: (problem) => reportBug(new AppError(problem)),
  });
  const handlers = createHandlers({
    openStore: async () => history.recording(await openDiskFileStore(folder)),
    openDrafts: deskDrafts(folder),
    openSaved: () => openDiskFileStore(folder),
    openHistory: async () => history.open(),
    restoring: async (work) => {
      const store = history.recording(await openDiskFileStore(folder), 'restored');
      return store.together(async () => work(store));
    },
    folderName: basename(folder),
    about: { version: packageJson.version, host },
  });
  let revision = 0;
  const stopWatching = watchFolder(folder, () => {
    events.emit({ type: 'changed', revision: ++revision, units: [], also: ['folder'] });
    history.changed();
  });
  void history.notice();
  return {
    answer: (message) => dispatch(rows, handlers, message, reportBug),
    events,
    close: () => {
      stopWatching();
      void history.close();
    },
  };
}
