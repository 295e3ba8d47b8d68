import { hash } from 'node:crypto';

/** `shared/model/sha256.ts` by the machine's own code, many times as fast: a whole folder is hashed at each start. */
export function sha256Hex(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
