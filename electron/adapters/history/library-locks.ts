import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OWN_FOLDER } from './branch-tip.ts';
import { isDead, processName } from './process-name.ts';

const BUSY = /^busy-(.+)-[0-9a-f]{8}$/;
/** Milliseconds for which a lock that nobody of ours can hold is watched: git at work by hand holds one for a few. */
const WATCHED = 1_000;

/**
 * Runs a step in which libgit2 takes locks of its own (FETCH_HEAD, the settings, references). They tell no owner, and one that a killed
 * program left behind would stop every later step. So each step says that it is under way; a lock that is found while nobody living says
 * so, and that nobody touches, is a dead one's.
 */
export async function withLibraryLocks<Result>(repository: string, step: () => Promise<Result>): Promise<Result> {
  const folder = join(repository, OWN_FOLDER);
  const mark = `busy-${processName()}-${randomBytes(4).toString('hex')}`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, mark), '');
  try {
    const locks = await libraryLocks(repository);
    if (locks.size > 0 && !(await othersAreBusy(folder, mark))) await removeUnchanged(repository, locks);
    return await step();
  } finally {
    await rm(join(folder, mark), { force: true });
  }
}

/** The same before anything else is done, so that what git itself left behind when it was killed stops no version either. */
export async function clearStaleLocks(repository: string): Promise<void> {
  if ((await libraryLocks(repository)).size > 0) await withLibraryLocks(repository, async () => {});
}

async function othersAreBusy(folder: string, own: string): Promise<boolean> {
  let busy = false;
  for (const name of await readdir(folder)) {
    const [, owner] = BUSY.exec(name) ?? [];
    if (owner === undefined || name === own) continue;
    if (isDead(owner)) await rm(join(folder, name), { force: true });
    else busy = true;
  }
  return busy;
}

async function removeUnchanged(repository: string, before: ReadonlyMap<string, string>): Promise<void> {
  await sleep(WATCHED);
  for (const [file, state] of await libraryLocks(repository)) if (before.get(file) === state) await rm(file, { force: true });
}

/** Lock files by what tells one from another; those of our own (`branch-tip.ts`) have a second name and tell their owner. */
async function libraryLocks(repository: string): Promise<ReadonlyMap<string, string>> {
  const top = (await readdir(repository)).map((name) => join(repository, name));
  const references = (await readdir(join(repository, 'refs'), { recursive: true })).map((name) => join(repository, 'refs', name));
  const found = new Map<string, string>();
  for (const file of [...top, ...references].filter((name) => name.endsWith('.lock'))) {
    const stats = await lstat(file).catch(() => null);
    if (stats?.isFile() && stats.nlink === 1) found.set(file, `${stats.ino} ${stats.size} ${stats.mtimeMs}`);
  }
  return found;
}
