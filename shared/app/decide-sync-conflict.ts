import type { MergeConflict, Resolutions } from '../merging/merge-conflict.ts';
import { mergeFile, type MergedFile, type ThreeFiles } from '../merging/merge-file.ts';
import type { FileStore, StoredFile } from '../ports/file-store.ts';
import type { History } from '../ports/history.ts';
import type { OpenConflict, Sync } from '../ports/sync.ts';

interface Ports {
  readonly store: FileStore;
  readonly history: Pick<History, 'read'>;
  readonly sync: Pick<Sync, 'settleConflict'>;
}

/** What is still to be decided between the file as it is now and the other place's state of then. */
export async function openPlacesOf(conflict: OpenConflict, ports: Omit<Ports, 'sync'>): Promise<readonly MergeConflict[]> {
  return (await mergeAgain(conflict, ports)).merged.conflicts;
}

/**
 * Writes what somebody decided over the file as it is now, and the conflict is one no more. Where the file says something else by
 * now than what was decided on, nothing is written.
 * @returns what is left to decide
 */
export async function decideSyncConflict(
  conflict: OpenConflict,
  resolutions: Resolutions,
  { store, history, sync }: Ports,
): Promise<readonly MergeConflict[]> {
  const { file, merged } = await mergeAgain(conflict, { store, history }, resolutions);
  if (merged.conflicts.length > 0) return merged.conflicts;
  if (merged.bytes !== null) await store.write(conflict.path, merged.bytes, file?.hash ?? null);
  else if (file) await store.remove(conflict.path, file.hash);
  await sync.settleConflict(conflict.id);
  return [];
}

async function mergeAgain(
  { path, base, theirs }: OpenConflict,
  { store, history }: Omit<Ports, 'sync'>,
  resolutions?: Resolutions,
): Promise<{ readonly file: StoredFile | null; readonly merged: MergedFile }> {
  const file = await store.read(path);
  const at = async (version: string | null): Promise<Uint8Array | null> =>
    version === null ? null : ((await history.read(version, [path]))[0] ?? null);
  const files: ThreeFiles = { base: await at(base), mine: file?.bytes ?? null, theirs: await at(theirs) };
  return { file, merged: mergeFile(path, files, resolutions) };
}
