import type { Protocol } from 'electron';
import { PAGE_HEADERS } from '../host/page-headers.ts';
import { readPageFile } from '../host/page-file.ts';
import { APP_SCHEME, isOurAddress } from './trust.ts';

/** To be called before the app is ready: Electron takes privileges no later. */
export function claimAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page, and only it, with the same headers as the browser host. */
export function servePage(protocol: Pick<Protocol, 'handle'>, pageFolder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    if (!isOurAddress(request.url) || request.method !== 'GET') return new Response(null, { status: 403, headers: PAGE_HEADERS });
    const file = await readPageFile(pageFolder, new URL(request.url).pathname);
    if (!file) return new Response(null, { status: 404, headers: PAGE_HEADERS });
    return new Response(file.bytes, { headers: { ...PAGE_HEADERS, 'content-type': file.type } });
  });
}
