/** What may be handed to the system's browser, mail program or telephone: the same as a chapter may link to. */
const ALLOWED: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Longer than any address that somebody means. */
const LONGEST = 2000;

/**
 * The address of a link as the system may be asked to open it; null for everything else. Anything beyond these few kinds can start
 * programs (`file:`, `ms-…:`, `search-ms:`), and a name before an `@` makes an address look like another.
 */
export function outsideAddress(address: string): string | null {
  if (address.length > LONGEST || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!ALLOWED.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href;
}
