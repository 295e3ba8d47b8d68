import type { App, Session } from 'electron';
import { outsideAddress } from './outside-address.ts';
import { isOurAddress } from './trust.ts';

/** Electron grants every permission unless somebody refuses. The desk needs none. */
export function refusePermissions(session: Pick<Session, PermissionSetter>): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, grant) => grant({}));
}

type PermissionSetter =
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setDisplayMediaRequestHandler';

/**
 * Holds for every page that the app ever shows: none goes elsewhere, opens a window or embeds another page. A link that leads
 * outside goes to the system's own program, if it is of a kind that may.
 */
export function refuseElsewhere(app: Pick<App, 'on'>, openOutside: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOurAddress(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOurAddress(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOurAddress(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      const address = outsideAddress(url);
      if (address !== null) openOutside(address);
      return { action: 'deny' };
    });
  });
}
