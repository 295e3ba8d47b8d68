import type { FSWatcher } from 'node:fs';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { WorkspacePath } from '../../shared/ports/file-store.ts';
import { lookNow } from '../adapters/disk/disk-look.ts';

/** Told of what changed below a folder, by its path as the disk has it; null when the system does not say where. */
type Told = (path: string | null) => void;

/**
 * Watches a folder with all that lies below, hidden folders left out, and returns how to stop.
 * @throws what the system says of a folder that it cannot watch
 */
export function watchTree(root: string, told: Told): () => void {
  return process.platform === 'win32' || process.platform === 'darwin' ? watchAtOnce(root, told) : watchEachFolder(root, told);
}

/** These systems watch a whole tree by themselves. */
function watchAtOnce(root: string, told: Told): () => void {
  const watcher = watch(root, { recursive: true }, (_event, name) => told(name?.replaceAll('\\', '/') ?? null));
  watcher.on('error', () => watcher.close());
  return () => watcher.close();
}

/**
 * Linux watches folders one by one. What Node has for a tree watches each file as well: 0.6 s for 10,000 of them, and more watches than
 * many a system allows.
 */
function watchEachFolder(root: string, told: Told): () => void {
  const watchers = new Map<WorkspacePath, FSWatcher>();
  const leave = (folder: WorkspacePath): void => {
    for (const [path, watcher] of watchers) {
      if (folder !== '' && path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const enter = (folder: WorkspacePath, found: Told): void => {
    const watcher = watch(join(root, folder), (event, name) => {
      if (name === null) return told(null);
      const path = folder === '' ? name : `${folder}/${name}`;
      told(path);
      if (event === 'rename' && !name.startsWith('.')) changedFolder(path);
    });
    watcher.on('error', () => leave(folder));
    watchers.set(folder, watcher);
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) tryToEnter(path, found);
      else found(path);
    }
  };
  /** A folder that is gone by now, or one too many for the system: it is looked at from time to time all the same. */
  const tryToEnter = (folder: WorkspacePath, found: Told): void => {
    try {
      enter(folder, found);
    } catch {
      leave(folder);
    }
  };
  /** A name came or went: a folder under it is another one now, and what lies in a new one came with it. */
  const changedFolder = (path: WorkspacePath): void => {
    leave(path);
    if (lookNow(join(root, path))?.isDirectory()) tryToEnter(path, told);
  };
  enter('', () => {});
  return () => leave('');
}
