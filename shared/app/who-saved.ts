import { AppError } from '../model/app-error.ts';
import { contentHash, type ContentHash } from '../model/content-hash.ts';
import type { WorkspacePath } from '../ports/file-store.ts';
import type { History } from '../ports/history.ts';
import type { Presence, Saver } from '../ports/presence.ts';

interface Ports {
  readonly presence: Pick<Presence, 'saverOf'>;
  readonly openHistory: () => Promise<Pick<History, 'list' | 'read'>>;
}

/** Versions of a file that are looked through: what somebody has just saved or sent is among its newest. */
const NEWEST = 10;

/**
 * Who saved a file with this very content (`hash`; null = who removed it): whoever told of it, else who made the newest version of it that
 * says so. null where nobody knows: what came about outside of Mappe has no name.
 */
export async function whoSaved(path: WorkspacePath, hash: ContentHash | null, { presence, openHistory }: Ports): Promise<Saver | null> {
  const told = await presence.saverOf(path, hash);
  if (told !== null) return told.kind === 'other' && told.name === '' ? null : told;
  try {
    const history = await openHistory();
    for (const { id, by, paths } of await history.list({ startsWith: [path], limit: NEWEST })) {
      if (!paths.includes(path)) continue;
      const [bytes = null] = await history.read(id, [path]);
      if ((bytes && contentHash(bytes)) === hash) return by === '' ? null : { kind: 'other', name: by };
    }
  } catch (error) {
    // What was saved is safe without its name.
    if (!(error instanceof AppError)) throw error;
  }
  return null;
}
