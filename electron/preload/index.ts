import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge } from '../../shared/api/bridge.ts';
import { CALL_CHANNEL, CHANGE_CHANNEL } from './channels.ts';

/** All that the page can see of Electron: two functions that pass data, never `ipcRenderer` itself nor its events. */
const bridge: DesktopBridge = {
  call: (message) => ipcRenderer.invoke(CALL_CHANNEL, message),
  onChange: (listener) => {
    ipcRenderer.on(CHANGE_CHANNEL, () => listener());
  },
};

contextBridge.exposeInMainWorld('mappe', bridge);
