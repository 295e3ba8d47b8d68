import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkspacePath } from '../../shared/ports/file-store.ts';
import { FOLDER_OF_KIND, MEDIA_FOLDER } from '../../shared/workspace/paths.ts';
import { lookAt } from '../adapters/disk/disk-look.ts';

/** Where the files of a folder lie; other folders in it are not looked into. */
const FOLDERS: ReadonlySet<WorkspacePath> = new Set([...Object.values(FOLDER_OF_KIND), MEDIA_FOLDER]);
/** Files looked at side by side: few enough that saving over the same slow line goes on. */
const SIDE_BY_SIDE = 8;
/** Milliseconds between two scans ... */
const EVERY = 20_000;
/** ... and in any case so many times as long as a scan takes: on a slow share it must not be busy all the time. */
const REST = 20;

/** Of every file what its folder says of it. */
type Snapshot = ReadonlyMap<WorkspacePath, string>;

export interface ScanOptions {
  /** Milliseconds between two scans. */
  readonly every?: number;
  /** When the first may begin: opening a folder keeps the disk busy enough. */
  readonly opened?: Promise<void>;
}

/**
 * Calls back with the files that look different from the last time, and returns how to stop. For changes that nobody tells of: a
 * share is silent about what other computers do to it. What is told is a hint; whoever gets it compares the contents, so that our own
 * saves are no news. A change that keeps date, size and number of a file is not seen here, and is seen when it is saved over.
 */
export function scanFolder(
  root: string,
  onChange: (paths: readonly WorkspacePath[]) => void,
  { every = EVERY, opened = Promise.resolve() }: ScanOptions = {},
): () => void {
  const end = new AbortController();
  const { signal } = end;
  const run = async (): Promise<void> => {
    let before: Snapshot | null = null;
    await opened;
    while (!signal.aborted) {
      const begun = performance.now();
      // A share that is away for a while, or a folder that is just being changed: next time.
      const now = await takeSnapshot(root, signal).catch(() => null);
      const changed = before && now ? differences(before, now) : [];
      if (changed.length > 0 && !signal.aborted) onChange(changed);
      before = now ?? before;
      const pause = Math.max(every, REST * (performance.now() - begun));
      await sleep(pause, null, { signal, ref: false }).catch(() => null);
    }
  };
  void run();
  return () => end.abort();
}

async function takeSnapshot(root: string, signal: AbortSignal): Promise<Snapshot> {
  const paths: WorkspacePath[] = [];
  const visit = async (folder: WorkspacePath): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && (folder !== '' || FOLDERS.has(path))) await visit(path);
    }
  };
  await visit('');
  const snapshot = new Map<WorkspacePath, string>();
  for (let next = 0; next < paths.length && !signal.aborted; next += SIDE_BY_SIDE) {
    const some = paths.slice(next, next + SIDE_BY_SIDE);
    const stats = await Promise.all(some.map((path) => lookAt(join(root, path))));
    stats.forEach((found, index) => {
      if (found) snapshot.set(some[index] ?? '', `${found.mtimeMs} ${found.size} ${found.ino}`);
    });
  }
  return snapshot;
}

function differences(before: Snapshot, now: Snapshot): readonly WorkspacePath[] {
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].filter((path) => before.get(path) !== now.get(path));
}
