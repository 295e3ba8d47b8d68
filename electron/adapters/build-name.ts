import { readdirSync } from 'node:fs';
import { contentHash } from '../../shared/model/content-hash.ts';

/** Where the build puts what its programs share, as seen from every file of it. */
const CHUNKS = new URL('../chunks/', import.meta.url);

/**
 * Names this build by its contents, for all of its programs alike: its shared files are named by theirs. null where nothing is
 * built, as in a unit test.
 */
export function buildName(): string | null {
  try {
    return contentHash(readdirSync(CHUNKS).toSorted().join('\n'));
  } catch {
    return null;
  }
}
