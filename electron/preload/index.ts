import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge } from '../../shared/api/bridge.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';

/** All that the page can see of Electron: two functions that pass data, never `ipcRenderer` itself nor its events. */
const bridge: DesktopBridge = {
  call: (message) => ipcRenderer.invoke(CALL_CHANNEL, message),
  onEvent: (listener) => {
    ipcRenderer.on(EVENT_CHANNEL, (_event, happened: unknown) => listener(happened));
  },
};

contextBridge.exposeInMainWorld('mappe', bridge);
