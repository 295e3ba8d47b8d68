/**
 * Messages as text, for hosts that cannot pass bytes: JSON in which bytes stand as `{ "$bytes": "<base64>" }`.
 * Electron passes them as they are, so that a row may simply say `z.instanceof(Uint8Array)`.
 */
const MARK = '$bytes';

/** @param base64 the way that is quickest where this runs: a printed page has a hundred thousand bytes */
export function toWire(value: unknown, base64: (bytes: Uint8Array) => string = toBase64): string {
  // A function in `stringify` makes it slow, and next to no answer holds bytes.
  return JSON.stringify(holdsBytes(value) ? withText(value, base64) : value);
}

/** @throws SyntaxError for what is no JSON, or no base64 where bytes are announced */
export function fromWire(text: string): unknown {
  if (!announcesBytes(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown) => {
    const bytes = isMarked(value) ? value[MARK] : null;
    return typeof bytes === 'string' ? fromBase64(bytes) : value;
  });
}

/** Whether bytes may stand in a message: then `fromWire` takes long. */
export function announcesBytes(text: string): boolean {
  return text.includes(`"${MARK}"`);
}

function holdsBytes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Uint8Array) return true;
  return (Array.isArray(value) ? value : Object.values(value)).some(holdsBytes);
}

function withText(value: unknown, base64: (bytes: Uint8Array) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return { [MARK]: base64(value) };
  if (Array.isArray(value)) return value.map((item) => withText(item, base64));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withText(item, base64)]));
}

function isMarked(value: unknown): value is { readonly [MARK]: unknown } {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 1 && Object.hasOwn(value, MARK);
}

/** `btoa` wants a string of bytes, and a call takes only so many arguments. */
const CHUNK = 32_768;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch (error) {
    throw new SyntaxError('No base64', { cause: error });
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
