import { join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, protocol, safeStorage, session } from 'electron';
import { composeDesk } from '../host/compose-desk.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../preload/channels.ts';
import { claimAppScheme, servePage } from './app-protocol.ts';
import { chooseFolder } from './choose-folder.ts';
import { keychain } from './keychain.ts';
import { folderOf } from './folder-of.ts';
import { refuseElsewhere, refusePermissions } from './refusals.ts';
import { APP_ORIGIN, isTrustedSender } from './trust.ts';
import { webPreferences } from './web-preferences.ts';

const dist = resolve(import.meta.dirname, '..');
const folder = folderOf(process.argv, resolve(dist, '../content'));
const desk = composeDesk({
  folder,
  host: 'electron',
  reportBug: (bug) => console.error(bug),
  cipher: keychain(safeStorage),
  chooseFolder: chooseFolder(async (options) => (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))),
});
let window: BrowserWindow | null = null;

claimAppScheme(protocol);
refuseElsewhere(app);
app.enableSandbox();

// Two desks over one folder would each believe that they are alone.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void desk.close());
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  refusePermissions(session.defaultSession);
  servePage(protocol, join(dist, 'renderer'));
  ipcMain.handle(CALL_CHANNEL, (event, message: unknown) => {
    if (!isTrustedSender(event.senderFrame, event.sender === window?.webContents)) throw new Error('Refused');
    return desk.answer(message);
  });
  window = new BrowserWindow({
    width: 1180,
    height: 780,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    autoHideMenuBar: true,
    webPreferences: webPreferences(join(dist, 'preload/index.cjs')),
  });
  window.once('ready-to-show', () => window?.show());
  const stopTelling = desk.events.listen((event) => window?.webContents.send(EVENT_CHANNEL, event));
  window.once('closed', () => {
    stopTelling();
    window = null;
  });
  await window.loadURL(`${APP_ORIGIN}/index.html`);
}
