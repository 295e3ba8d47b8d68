import type { ContentHash } from '../../../shared/model/content-hash.ts';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { Saver } from '../../../shared/ports/presence.ts';

const MOST = 2_000;

/** Who saved which content of which file, as far as it was told since this program began; the newest are remembered. */
export class KnownSavers {
  readonly #savers = new Map<string, Saver>();

  note(path: WorkspacePath, hash: ContentHash | null, saver: Saver): void {
    const key = keyOf(path, hash);
    // Anew at the end: a map remembers the order in which its keys came.
    this.#savers.delete(key);
    this.#savers.set(key, saver);
    const [oldest] = this.#savers.keys();
    if (this.#savers.size > MOST && oldest !== undefined) this.#savers.delete(oldest);
  }

  find(path: WorkspacePath, hash: ContentHash | null): Saver | null {
    return this.#savers.get(keyOf(path, hash)) ?? null;
  }
}

function keyOf(path: WorkspacePath, hash: ContentHash | null): string {
  return `${path}\n${hash ?? ''}`;
}
