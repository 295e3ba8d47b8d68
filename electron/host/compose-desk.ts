import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { CallOutput, Outcome } from '../../shared/api/contract.ts';
import { rows } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import { EventHub } from '../../shared/api/event-hub.ts';
import { createHandlers } from '../../shared/api/handlers.ts';
import { DeskFolder } from '../../shared/app/open-workspace/desk-folder.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { accountName } from '../adapters/account-name.ts';
import { openDiskFileStore } from '../adapters/disk-file-store.ts';
import { fastContentHash } from '../adapters/disk-read.ts';
import { deskDrafts } from './desk-drafts.ts';
import { DeskHistory } from './desk-history.ts';
import { watchFolder } from './watch-folder.ts';

export interface Composition {
  /** The workspace to open, as an absolute path. */
  readonly folder: string;
  readonly host: CallOutput<'app.about'>['host'];
  /** File of the running program: it names those that it imports by their contents, so that its own name the build. */
  readonly entry: string;
  readonly reportBug: (bug: unknown) => void;
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
export function composeDesk({ folder: path, host, entry, reportBug }: Composition): Desk {
  const events = new EventHub();
  const folder = new DeskFolder({
    program: fastContentHash(readFileSync(entry)),
    onChange: (change) => events.emit({ type: 'changed', ...change }),
    reportBug,
  });
  const history = new DeskHistory({
    folder: path,
    by: () => process.env['MAPPE_NAME'] || accountName() || '',
    onFailure: (problem) => reportBug(new AppError(problem)),
  });
  const handlers = createHandlers({
    about: { version: packageJson.version, host },
    folder,
    openDrafts: deskDrafts(path),
    openSaved: () => openDiskFileStore(path),
    openHistory: async () => history.open(),
    restoring: async (work) => {
      const open = await folder.current();
      const store = history.recording(await openDiskFileStore(path), 'restored');
      return store.together(async () => work(open.savingTo(store)));
    },
  });
  void folder.open({
    name: basename(path),
    openStore: () => openDiskFileStore(path),
    saves: (store) => history.recording(store),
    watch: (onChange) =>
      watchFolder(path, (paths) => {
        onChange(paths);
        history.changed();
      }),
  });
  void history.notice();
  return {
    async answer(message) {
      const outcome = await dispatch(rows, handlers, message, reportBug);
      // What a call has saved is told before its answer.
      await folder.settle().catch(reportBug);
      return outcome;
    },
    events,
    async close() {
      await folder.close();
      await history.close();
    },
  };
}
