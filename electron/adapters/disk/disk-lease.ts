import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing, systemCode } from './disk-errors.ts';

/** Milliseconds. A holder gives up long before a waiter may take its place. */
export const LEASE = {
  /** A lease that stayed the same for so long while we watched belongs to nobody any more. */
  patience: 5_000,
  /** Longest time between taking a lease and the rename that it guards. */
  hold: 2_000,
  /** After taking a dead lease over, or any where locks are ignored: time in which another who did the same shows. */
  settle: 100,
  /** Longest time to wait for a lease. */
  wait: 30_000,
} as const;

/** Milliseconds after which a refusal is one: no system takes so long to delete a lock, and no virus scanner looks at it for so long. */
const PASSING = 2_000;

export type LeaseTimes = { readonly [Name in keyof typeof LEASE]: number };

export interface Lease {
  /** Asked right before the rename: a laptop may have slept since the lease was taken. */
  readonly stillHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/**
 * Takes the lease on one file for the moment of comparing and renaming: a lock file with a random token, created exclusively,
 * which has one winner on local disks and on SMB. Its age is measured by watching the token on our own monotonic clock, never by
 * the file's time. Whoever finds a dead one renames a token of his own over it and looks, after a pause, whose is there.
 * A lease that is held for longer (presence, an open chapter) is to renew its token: watchers then start counting anew.
 * @param isExclusive false on a share that lets two create one file (`keepsExclusion`): a free lease is then taken as a dead one is
 *   (Fischer's algorithm), which takes `times.settle` longer
 * @returns null when somebody else kept it for `times.wait`.
 */
export async function takeLease(lockFile: string, times: LeaseTimes = LEASE, isExclusive = true): Promise<Lease | null> {
  const token = randomUUID();
  const begun = performance.now();
  let watched: string | null = null;
  let watchedSince = begun;
  while (!(await (isExclusive ? createLock(lockFile, token) : claimLock(lockFile, token, times.settle)))) {
    const seen = await readLock(lockFile);
    const now = performance.now();
    if (seen === null || seen !== watched) {
      watched = seen;
      watchedSince = now;
    } else if (now - watchedSince > times.patience && (await takeOver(lockFile, seen, token, times.settle))) {
      break;
    }
    if (now - begun > times.wait) return null;
    await sleep(2 + Math.random() * 10);
  }
  const taken = performance.now();
  return {
    stillHeld: async () => performance.now() - taken < times.hold && (await readLock(lockFile)) === token,
    release: async () => {
      // A lock that somebody took over meanwhile is theirs.
      if ((await readLock(lockFile)) === token) await rm(lockFile, { force: true, maxRetries: 5, retryDelay: 20 });
    },
  };
}

/** Whether a file that was created exclusively in this folder has one maker: some shares take the wish and let a second one have it too. */
export async function keepsExclusion(folder: string): Promise<boolean> {
  const probe = join(folder, `${randomUUID()}.probe`);
  try {
    const first = await openExclusively(probe);
    await first?.close();
    const second = await openExclusively(probe);
    await second?.close();
    return second === null;
  } finally {
    await rm(probe, { force: true });
  }
}

/** A free one, where creating it proves nothing. */
async function claimLock(lockFile: string, token: string, settle: number): Promise<boolean> {
  if ((await readLock(lockFile)) !== null) return false;
  await mkdir(dirname(lockFile), { recursive: true });
  return takeOver(lockFile, null, token, settle);
}

async function createLock(lockFile: string, token: string): Promise<boolean> {
  const handle = await openExclusively(lockFile);
  if (!handle) return false;
  try {
    await handle.writeFile(token);
    return true;
  } finally {
    await handle.close();
  }
}

async function openExclusively(lockFile: string): Promise<Awaited<ReturnType<typeof open>> | null> {
  const firstTry = performance.now();
  for (;;) {
    try {
      return await open(lockFile, 'wx');
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EEXIST') return null;
      if (code === 'ENOENT') await mkdir(dirname(lockFile), { recursive: true });
      // Windows says EPERM of a lock that its last owner is just deleting.
      else if (!isPassing(error) || performance.now() - firstTry > PASSING) throw error;
      else await sleep(20);
    }
  }
}

async function readLock(lockFile: string): Promise<string | null> {
  try {
    return await readFile(lockFile, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || isPassing(error)) return null;
    throw error;
  }
}

async function takeOver(lockFile: string, dead: string | null, token: string, settle: number): Promise<boolean> {
  const mine = `${lockFile}.${token}`;
  try {
    const handle = await open(mine, 'wx');
    await handle.writeFile(token);
    await handle.close();
    if ((await readLock(lockFile)) !== dead) return false;
    await rename(mine, lockFile);
  } catch (error) {
    if (isPassing(error)) return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
  await sleep(settle);
  return (await readLock(lockFile)) === token;
}
