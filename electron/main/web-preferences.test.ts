import { expect, it } from 'vitest';
import { webPreferences } from './web-preferences.ts';

it('gives a page nothing beyond a browser: the whole list, so that an addition is seen', () => {
  expect(webPreferences('preload.cjs')).toEqual({
    preload: 'preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: true,
    devTools: false,
  });
});
