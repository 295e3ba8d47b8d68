import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain, protocol, safeStorage, session, shell, utilityProcess } from 'electron';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';
import { configFolder } from '../adapters/disk/config-folder.ts';
import { dataFolder } from '../adapters/disk/data-folder.ts';
import { diskUserSettings } from '../adapters/disk/disk-user-settings.ts';
import { startProcessesBy } from '../adapters/processes/start-process.ts';
import { composeDesk } from '../host/compose-desk.ts';
import { startFolder, type StartWish } from '../host/start-folder.ts';
import { CALL_CHANNEL, DROP_CHANNEL, STATE_CHANNEL } from '../preload/channels.ts';
import { servePage } from './app-protocol.ts';
import { folderAt } from './asked-folder.ts';
import { DeskWindow } from './desk-window.ts';
import { FolderWindows } from './folder-windows.ts';
import { keepPlace, readPlace } from './kept-place.ts';
import { keychain } from './keychain.ts';
import { layDictionaries } from './laid-dictionaries.ts';
import { lookAtDisk } from './look-at-disk.ts';
import { MenuBar } from './menu/menu-bar.ts';
import { refusePermissions } from './refusals.ts';
import { SpellChecker } from './spell-checker.ts';
import { APP_ORIGIN, senderOf } from './trust.ts';
import { startUtilityProcesses } from './utility-process.ts';
import { besideOf } from './window-place.ts';

export interface DesksOptions {
  /** Of the built program. */
  readonly dist: string;
  /** Until a page says which it is. */
  readonly language: InterfaceLanguage;
  readonly first: string | null;
  /** What to begin with where no folder was asked for. */
  readonly wish: StartWish;
  readonly reportBug: (bug: unknown) => void;
}

/** The windows of the app, and what comes from outside for one of them. */
export interface Desks {
  /** Shows a folder in its window. */
  readonly open: (folder: string) => void;
  /** Brings a window to the front. */
  readonly focus: () => void;
}

/** To be called once the app is ready. */
export async function openDesks({ dist, language, first, wish, reportBug }: DesksOptions): Promise<Desks> {
  const mac = process.platform === 'darwin';
  const placeFile = join(dataFolder(), 'window.json');
  let place = await readPlace(placeFile);
  const dictionaries = await layDictionaries(join(process.resourcesPath, 'dictionaries'), join(app.getPath('userData'), 'Dictionaries'));
  const spelling = new SpellChecker(session.defaultSession, dictionaries, mac, `${APP_ORIGIN}/dictionaries/`);
  startProcessesBy(startUtilityProcesses(utilityProcess, (id) => process.kill(id, 'SIGKILL')));
  refusePermissions(session.defaultSession);
  servePage(protocol, join(dist, 'renderer'));

  /** What is still being written: the program ends after it. */
  const ends = new Set<Promise<void>>();
  let quitting = false;
  const settings = diskUserSettings(configFolder());
  const windows = new FolderWindows<DeskWindow>(openWindow, realPath);
  const menu = new MenuBar<DeskWindow>({
    mac,
    recent: async () => (await settings.read()).recent.map(({ path, place: label }) => ({ path, label })),
    reportBug,
    open: show,
    chooseFolder: (window) => void chooseAndOpen(window).catch(reportBug),
  });

  ipcMain.handle(CALL_CHANNEL, async (event, message: unknown) => {
    const window = senderOf(windows.all, event);
    if (!window) throw new Error('Refused');
    return window.answer(message);
  });
  ipcMain.on(STATE_CHANNEL, (event, state: unknown) => senderOf(windows.all, event)?.report.take(state));
  ipcMain.on(DROP_CHANNEL, (event, path: unknown) => {
    if (!senderOf(windows.all, event) || typeof path !== 'string') return;
    const folder = folderAt(path, lookAtDisk);
    if (folder !== null) show(folder);
  });
  app.on('before-quit', () => (quitting = true));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (ends.size === 0) return;
    event.preventDefault();
    void Promise.allSettled(ends).then(() => app.quit());
  });
  show(first ?? (await startFolder(wish)));
  return { open: show, focus: () => windows.all[0]?.focus() };

  function waitFor(work: Promise<void>): void {
    const end = work.catch(reportBug).finally(() => ends.delete(end));
    ends.add(end);
  }

  function show(folder: string | null): void {
    windows.show(folder);
    if (folder !== null) app.addRecentDocument(folder);
  }

  async function chooseAndOpen(window: DeskWindow): Promise<void> {
    const folder = await window.choose('open', window.report.state.language);
    if (folder !== null) show(folder);
  }

  function openWindow(folder: string | null): DeskWindow {
    const window = new DeskWindow({
      language: windows.all[0]?.report.state.language ?? language,
      preload: join(dist, 'preload/index.cjs'),
      place,
      spelling,
      openDesk: (owner) =>
        composeDesk({
          folder,
          host: 'electron',
          reportBug,
          cipher: keychain(safeStorage),
          chooseFolder: owner.choose,
          // Its answer is a sentence where it failed, and empty where it did not.
          showFolder: async (path) => (await shell.openPath(path)) === '',
          mayShow: (path) => windows.claim(owner, path),
        }),
      onReport: (reporting) => {
        if (!reporting.isFocused()) return;
        spelling.follow(reporting.report.state.fieldLanguage);
        menu.show(reporting);
      },
      onStay: () => (quitting = false),
      onClose: (left) => {
        place = left;
        waitFor(keepPlace(placeFile, left));
      },
      onClosed: (end) => {
        windows.forget(window);
        waitFor(end);
        if (quitting) app.quit();
      },
    });
    place = place && besideOf(place);
    menu.show(window);
    window.load().catch(reportBug);
    return window;
  }
}

/** The same for each way to a folder; a folder that is away is known by its name. */
function realPath(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
