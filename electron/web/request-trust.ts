import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from our own page. A page elsewhere can make the user's browser send requests to loopback:
 * the Host check stops names that were rebound to 127.0.0.1, the Origin check stops other sites.
 * Returns what is wrong with it, or null.
 */
export function refusalOf(headers: IncomingHttpHeaders, method: string, port: number): 'host' | 'origin' | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return 'host';
  // Browsers send an origin with every POST; only a page load of the user comes without one.
  if (origin === undefined ? method === 'POST' : origin !== `http://${host}`) return 'origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'origin';
  return null;
}

/** Compares secrets in a time that does not depend on where they differ. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest(); // equal lengths, as the comparison asks for
  return timingSafeEqual(digest(given), digest(expected));
}
