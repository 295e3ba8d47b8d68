import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { appError } from '../../../shared/model/app-error.ts';
import { isAbsent, isPassing, systemCode } from '../disk/disk-errors.ts';
import { syncFolder } from '../disk/disk-replace.ts';
import type { ObjectId } from './git-object.ts';
import { isDead, processName } from './process-name.ts';

/** Our own folder in the repository, which git leaves alone. */
export const OWN_FOLDER = 'mappe';
const OWNER = /^lock-(.+)-[0-9a-f]{8}$/;
/** Milliseconds to wait for somebody who is just moving the same branch: it takes two or three. */
const PATIENCE = 10_000;

/**
 * Where a branch points to; null when there is none.
 * @throws AppError `history.failed` for one that is no plain branch
 */
export async function readTip(repository: string, branch: string): Promise<ObjectId | null> {
  const loose = await textOf(join(repository, branch));
  const text = loose ?? packedTip((await textOf(join(repository, 'packed-refs'))) ?? '', branch);
  if (text === null) return null;
  const id = text.trim();
  if (!/^[0-9a-f]{40}$/.test(id)) throw appError('history.failed', { detail: `${branch}: ${id.slice(0, 60)}` });
  return id;
}

/**
 * Moves a branch from one version to the next, if it still is where it was: by git's own protocol (an exclusively created
 * "<branch>.lock" that is renamed over it), so that git and other processes of ours may work beside us. The lock is a second
 * name of a file that tells its owner; it is taken away from nobody but a process that is proven dead.
 * @returns false when somebody else moved it
 * @throws AppError `history.locked`
 */
export async function moveTip(repository: string, branch: string, from: ObjectId | null, to: ObjectId): Promise<boolean> {
  const target = join(repository, branch);
  const lock = `${target}.lock`;
  const own = join(repository, OWN_FOLDER, `lock-${processName()}-${randomBytes(4).toString('hex')}`);
  await mkdir(dirname(target), { recursive: true });
  await mkdir(dirname(own), { recursive: true });
  try {
    await writeDurably(own, `${to}\n`);
    await takeLock(repository, own, lock);
    try {
      if ((await readTip(repository, branch)) !== from || !(await sameFile(own, lock))) return false;
      await rename(lock, target);
    } finally {
      if (await sameFile(own, lock)) await rm(lock, { force: true });
    }
    await syncFolder(dirname(target));
    return true;
  } finally {
    await rm(own, { force: true });
  }
}

/** Takes away the locks of processes that died; after a crash nobody has to do it by hand. */
export async function clearDeadLocks(repository: string, branch: string): Promise<void> {
  await breakLock(repository, join(repository, `${branch}.lock`));
  const folder = join(repository, OWN_FOLDER);
  for (const name of await namesIn(folder)) {
    const [, owner] = OWNER.exec(name) ?? [];
    if (owner !== undefined && isDead(owner)) await rm(join(folder, name), { force: true });
  }
}

async function takeLock(repository: string, own: string, lock: string): Promise<void> {
  const begun = performance.now();
  for (;;) {
    try {
      return await link(own, lock);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' && !isPassing(error)) throw error;
      if (await breakLock(repository, lock)) continue;
      if (performance.now() - begun > PATIENCE) throw appError('history.locked', { path: lock }, null, { cause: error });
      await sleep(2 + Math.random() * 20);
    }
  }
}

/** @returns true when the lock was a dead process's and is gone */
async function breakLock(repository: string, lock: string): Promise<boolean> {
  const folder = join(repository, OWN_FOLDER);
  for (const name of await namesIn(folder)) {
    const [, owner] = OWNER.exec(name) ?? [];
    if (owner === undefined || !isDead(owner) || !(await sameFile(join(folder, name), lock))) continue;
    // Moved first and looked at then: another who breaks it at the same moment may have put its own there already.
    const aside = join(folder, `broken-${randomBytes(4).toString('hex')}`);
    await rename(lock, aside).catch(() => null);
    if (!(await sameFile(join(folder, name), aside))) await link(aside, lock).catch(() => null);
    await rm(aside, { force: true });
    return true;
  }
  return false;
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sameFile(one: string, two: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, two].map((file) => stat(file, { bigint: true }).catch(() => null)));
  return !!a && !!b && a.ino === b.ino && a.dev === b.dev;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isAbsent(error) || systemCode(error) === 'EISDIR') return null;
    throw error;
  }
}

function packedTip(packed: string, branch: string): string | null {
  const line = packed.split('\n').find((one) => one.endsWith(` ${branch}`));
  return line?.slice(0, 40) ?? null;
}
