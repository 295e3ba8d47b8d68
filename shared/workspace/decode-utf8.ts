const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text that these bytes are; a byte order mark stays part of it. Builds for Node replace this file: `electron/node-build.ts`.
 * @returns null for bytes that are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
