import { sha256Hex } from './sha256.ts';

/** SHA-256 in lower-case hex, shortened to 128 bits (32 digits): ample against accidents, short enough to read in a diff. */
export type ContentHash = string;

/** Hash of a text (as UTF-8) or of bytes, exactly as given: normalise before, not here. */
export function contentHash(content: string | Uint8Array): ContentHash {
  return sha256Hex(content).slice(0, 32);
}
