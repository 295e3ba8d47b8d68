import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 in lower-case hex, shortened to 128 bits (32 digits): ample against accidents, short enough to read in a diff. */
export type ContentHash = string;

/** Hash of a text (as UTF-8) or of bytes, exactly as given: normalise before, not here. */
export function contentHash(content: string | Uint8Array): ContentHash {
  const bytes = typeof content === 'string' ? utf8ToBytes(content) : content;
  return bytesToHex(sha256(bytes).subarray(0, 16));
}
