import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { CallOutput, Handlers, Outcome } from '../../shared/api/contract.ts';
import { rows } from '../../shared/api/contract.ts';
import { dispatch } from '../../shared/api/dispatch.ts';
import { EventHub } from '../../shared/api/event-hub.ts';
import { createHandlers } from '../../shared/api/handlers.ts';
import { nameOfFile } from '../../shared/api/name-of-file.ts';
import type { ImportedPages } from '../../shared/app/import-pages.ts';
import { Jobs } from '../../shared/app/jobs.ts';
import { DeskFolder } from '../../shared/app/open-workspace/desk-folder.ts';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';
import type { ChooseFolder } from '../../shared/ports/choose-folder.ts';
import type { WorkspacePath } from '../../shared/ports/file-store.ts';
import type { ShowFolder } from '../../shared/ports/show-folder.ts';
import { accountName } from '../adapters/account-name.ts';
import { buildName } from '../adapters/build-name.ts';
import { configFolder } from '../adapters/disk/config-folder.ts';
import { dataFolder } from '../adapters/disk/data-folder.ts';
import { diskUserSettings } from '../adapters/disk/disk-user-settings.ts';
import { fileSecrets, NO_CIPHER, type Cipher } from '../adapters/disk/file-secrets.ts';
import { openDeskPress } from '../adapters/press/worker-press.ts';
import { deskFolders } from './desk-folders.ts';
import { DeskPress } from './desk-press.ts';
import type { FolderPorts } from './folder-work.ts';
import { ShownFolder } from './shown-folder.ts';

export interface Composition {
  /** The workspace to open, as an absolute path; null = none yet, and the way to one is shown. */
  readonly folder: string | null;
  readonly host: CallOutput<'app.about'>['host'];
  readonly reportBug: (bug: unknown) => void;
  /** The keychain of the system; a host without one keeps tokens until it ends. */
  readonly cipher?: Cipher;
  /** The dialogs of the system; a browser has none. */
  readonly chooseFolder?: ChooseFolder;
  /** The file manager of the system. */
  readonly showFolder?: ShowFolder;
  /** Whether the page may show this folder (null = none); not when another window does. A browser is asked nothing. */
  readonly mayShow?: (path: string | null) => boolean;
}

/** What a host serves to its page: answers to calls, and events. */
export interface Desk {
  /** Never rejects: a message that is none of ours gets its answer too. */
  answer(message: unknown): Promise<Outcome>;
  readonly events: EventHub;
  /** Shows another folder from now on, or none. Fulfilled when it is open or has failed. */
  show(path: string | null): Promise<void>;
  /** To be waited for before the program ends. */
  close(): Promise<void>;
}

/** The only place where the desk's use cases meet this computer: both hosts are wired here. */
export function composeDesk(composition: Composition): Desk {
  const { folder: first, host, reportBug, cipher = NO_CIPHER, chooseFolder, showFolder, mayShow = () => true } = composition;
  // Nobody has a text before them whose page is closed.
  const events = new EventHub(() => shown.ports.presence.moveTo({ unit: null, language: null }));
  const folder = new DeskFolder({
    program: buildName(),
    onChange: (change) => events.emit({ type: 'changed', ...change }),
    reportBug,
  });
  /** The name that this person chose, as soon as it was read. */
  let chosenName = '';
  const account = process.env['MAPPE_NAME'] || accountName() || '';
  const name = (): string => chosenName || account;
  const userSettings = diskUserSettings(configFolder(), ({ preferences }) => (chosenName = preferences.name));
  const jobs = new Jobs({
    newId: () => randomUUID(),
    onChange: ({ id, state, done, total }) => events.emit({ type: 'job', id, state, done, total }),
    reportBug,
  });
  const editionPress = openDeskPress(1);
  const chapterPress = new DeskPress();
  const shown = new ShownFolder({
    folder,
    userSettings,
    name,
    onPresence: () => events.emit({ type: 'presence' }),
    onNoticed: () => events.emit({ type: 'history' }),
    onChange: () => events.emit({ type: 'folder' }),
    endJobs: async () => jobs.close(),
    reportBug,
  });
  const imports = new Map<string, ImportedPages>();
  const secrets = fileSecrets(join(dataFolder(), 'secrets.json'), cipher);
  const localFolders = deskFolders();
  const handlersFor = (ports: FolderPorts): Handlers =>
    createHandlers({
      ...ports,
      about: { version: packageJson.version, host, account },
      folder,
      jobs,
      openPress: () => openDeskPress(Math.min(2, availableParallelism())),
      secrets,
      by: name,
      editionPress,
      chapterPress: chapterPress.open,
      userSettings,
      localFolders,
      ...(chooseFolder && { chooseFolder }),
      ...(showFolder && { showFolder }),
      imports,
      show: (path) => {
        if (mayShow(path)) void shown.show(path).catch(reportBug);
      },
    });
  let handlers: { readonly ports: FolderPorts; readonly calls: Handlers } | null = null;
  const current = (): Handlers => {
    if (handlers?.ports !== shown.ports) handlers = { ports: shown.ports, calls: handlersFor(shown.ports) };
    return handlers.calls;
  };
  void userSettings.read().catch(reportBug);
  void shown.show(first).catch(reportBug);
  return {
    async answer(message) {
      const around = {
        reportBug,
        isOpen: (id: string) => id === shown.id,
        nameOf: (path: WorkspacePath, language: InterfaceLanguage) => nameOfFile(path, language, (unit) => folder.titleOf(unit)),
      };
      const outcome = await shown.during(async () => dispatch(rows, current(), message, around));
      // What a call has saved is told before its answer.
      await folder.settle().catch(reportBug);
      return outcome;
    },
    events,
    show: async (path) => shown.show(path),
    async close() {
      await jobs.close();
      await shown.close();
      await chapterPress.close();
      await editionPress.close();
    },
  };
}
