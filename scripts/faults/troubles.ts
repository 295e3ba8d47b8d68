import { execFile } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ProblemCode } from '../../shared/model/problem.ts';

const run = promisify(execFile);

/** A folder in which something goes wrong, and what ends it. */
export interface Trouble {
  readonly name: string;
  /** What a save is to say while it lasts. */
  readonly says: ProblemCode;
  /** Makes the folder: an empty one, on a disk of its own where that is needed. Rejects where the system does not let us. */
  readonly make: (folder: string) => Promise<void>;
  /** `chapter`: the folder of the text that is saved. */
  readonly begin: (folder: string, chapter: string) => Promise<void>;
  readonly end: (folder: string, chapter: string) => Promise<void>;
  readonly remove: (folder: string) => Promise<void>;
}

const MEGABYTE = 1_000_000;
const ballastOf = (folder: string): string => join(folder, 'ballast');
const mountSmall = async (folder: string): Promise<void> => void (await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]));
const unmount = async (folder: string): Promise<void> => void (await run('umount', [folder]));
const nothing = async (): Promise<void> => {};
const shareOf = (folder: string): string => `${folder}-share`;

/** Fills a disk to the last block. */
export async function fillDisk(folder: string): Promise<void> {
  for (let size = MEGABYTE; size > 100; size /= 2) {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize >= size) await writeFile(ballastOf(folder), new Uint8Array(size), { flag: 'a' }).catch(() => null);
  }
}

export const TROUBLES: readonly Trouble[] = [
  { name: 'full', says: 'disk.full', make: mountSmall, begin: fillDisk, end: async (folder) => rm(ballastOf(folder)), remove: unmount },
  {
    name: 'read-only',
    says: 'file.read-only',
    make: mountSmall,
    begin: async (folder) => void (await run('mount', ['-o', 'remount,ro', folder])),
    end: async (folder) => void (await run('mount', ['-o', 'remount,rw', folder])),
    remove: unmount,
  },
  {
    // A file that something is mounted on answers a rename with EBUSY, like one that a virus scanner holds.
    name: 'rename-ebusy',
    says: 'file.busy',
    make: nothing,
    begin: async (_, chapter) => void (await run('mount', ['--bind', join(chapter, 'chapter.md'), join(chapter, 'chapter.md')])),
    end: async (_, chapter) => unmount(join(chapter, 'chapter.md')),
    remove: nothing,
  },
  {
    // In a folder that may only grow, a file can be made and none replaced.
    name: 'rename-eperm',
    says: 'file.busy',
    make: nothing,
    begin: async (_, chapter) => void (await run('chattr', ['+a', chapter])),
    end: async (_, chapter) => void (await run('chattr', ['-a', chapter])),
    remove: nothing,
  },
  {
    name: 'share-vanishes-and-returns',
    says: 'folder.missing',
    make: async (folder) => {
      await mkdir(shareOf(folder));
      await run('mount', ['--bind', shareOf(folder), folder]);
    },
    begin: unmount,
    end: async (folder) => void (await run('mount', ['--bind', shareOf(folder), folder])),
    remove: unmount,
  },
];
