import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DesktopBridge } from '../../shared/api/bridge.ts';
import { CALL_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL, STATE_CHANNEL } from './channels.ts';

/** All that the page can see of Electron: functions that pass data, never `ipcRenderer` itself nor its events. */
const bridge: DesktopBridge = {
  call: (message) => ipcRenderer.invoke(CALL_CHANNEL, message),
  onEvent: (listener) => {
    ipcRenderer.on(EVENT_CHANNEL, (_event, happened: unknown) => listener(happened));
  },
  tell: (state) => ipcRenderer.send(STATE_CHANNEL, state),
  openDropped: (file) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Electron throws for what is none, and gives "" for one that a script made up
    ipcRenderer.send(DROP_CHANNEL, webUtils.getPathForFile(file as File));
  },
};

contextBridge.exposeInMainWorld('mappe', bridge);
