import { appError } from '../model/app-error.ts';
import type { UnitRef } from '../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../ports/file-store.ts';
import { chapterFileOf, FOLDER_OF_KIND, sourcePath, unitFileOf } from '../workspace/paths.ts';

/** The files of something that was taken away, as they were: enough to bring it back. */
export type RemovedFiles = ReadonlyMap<WorkspacePath, Uint8Array>;

/**
 * Takes a unit away with its translations: its own file goes first, so that what a failure leaves is reported as a leftover and
 * never taken for the thing itself.
 * @throws AppError `file.vanished` when it is gone already, `file.conflict` when somebody saves it at this moment
 */
export async function removeUnit(store: FileStore, unit: UnitRef): Promise<RemovedFiles> {
  const source = sourcePath(unit);
  const paths = await pathsOf(store, unit);
  if (!paths.includes(source)) throw appError('file.vanished', { path: source }, { path: source });
  const removed = new Map<WorkspacePath, Uint8Array>();
  for (const path of [source, ...paths.filter((other) => other !== source)]) {
    const file = await store.read(path);
    if (!file) continue;
    await store.remove(path, file.hash);
    removed.set(path, file.bytes);
  }
  return removed;
}

/**
 * Brings back what was taken away; its own file comes last.
 * @throws AppError `file.conflict` when something of that name has been made in the meantime
 */
export async function bringBack(store: FileStore, files: RemovedFiles): Promise<void> {
  for (const [path, bytes] of [...files].toReversed()) await store.write(path, bytes, null);
}

async function pathsOf(store: FileStore, { kind, id }: UnitRef): Promise<readonly WorkspacePath[]> {
  const folder = kind === 'chapter' ? `chapters/${id}` : FOLDER_OF_KIND[kind];
  const entries = (await store.list(folder)) ?? [];
  return entries.flatMap(({ name, kind: type }) => {
    const file = type !== 'file' ? null : kind === 'chapter' ? chapterFileOf(id, name) : unitFileOf(name);
    return file?.id === id ? [`${folder}/${name}`] : [];
  });
}
