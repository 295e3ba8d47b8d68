/**
 * Whether a message is no longer than `limit` bytes, counted as the browser host would receive it: as JSON, bytes in base64. Stops
 * counting at the limit, so that a message that contains itself, or one of a gigabyte, costs no more than the limit.
 */
export function fitsInto(limit: number, message: unknown): boolean {
  const open: unknown[] = [message];
  let size = 0;
  while (open.length > 0) {
    size += ownSize(open.pop(), open);
    if (size > limit) return false;
  }
  return true;
}

/** `{"$bytes":""}` */
const MARKED = 13;

/** Bytes of a value without those of what it holds, which goes to `open`. */
function ownSize(value: unknown, open: unknown[]): number {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value).length;
  if (typeof value !== 'object') return 0;
  if (value === null) return 'null'.length;
  if (value instanceof Uint8Array) return MARKED + Math.ceil(value.byteLength / 3) * 4;
  if (Array.isArray(value)) {
    for (const item of value) open.push(item);
    return 2 + Math.max(0, value.length - 1);
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  for (const [, item] of entries) open.push(item);
  const names = entries.reduce((sum, [name]) => sum + quoted(name) + 1, 0);
  return 2 + names + Math.max(0, entries.length - 1);
}

/** Beyond this a string is longer than any limit, and writing it out would only cost memory. */
const HOPELESS = 100_000_000;

function quoted(text: string): number {
  return text.length > HOPELESS ? text.length : Buffer.byteLength(JSON.stringify(text));
}
