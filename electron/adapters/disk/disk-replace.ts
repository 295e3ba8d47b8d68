import { randomBytes } from 'node:crypto';
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from './disk-errors.ts';
import { lookAt } from './disk-look.ts';

const TEMPORARY = /^\.mappe-[0-9a-f]{16}\.tmp$/;
/** Milliseconds after which a temporary file is nobody's: no save takes a day. */
const LEFT_BEHIND = 24 * 60 * 60 * 1000;

/**
 * Writes the bytes whole and durably under a new hidden name beside the target and returns that name.
 * Nothing is left behind when it fails. `mode` = permissions to give it, null = those of a new file.
 */
export async function writeTemporary(target: string, bytes: Uint8Array, mode: number | null): Promise<string> {
  const temporary = join(dirname(target), `.mappe-${randomBytes(8).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx');
  try {
    try {
      if (mode !== null) await handle.chmod(mode);
      // `writeFile` goes on after a short write until all is written or an error says why not.
      await handle.writeFile(bytes);
      const { size } = await handle.stat();
      if (size !== bytes.byteLength) throw shortWrite(size, bytes.byteLength);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return temporary;
}

function shortWrite(written: number, wanted: number): Error {
  return Object.assign(new Error(`${written} of ${wanted} bytes written`), { code: 'ENOSPC', syscall: 'write' });
}

/** Gives a file a second name that nobody has. @returns false when somebody has it. */
export async function createFrom(temporary: string, target: string): Promise<boolean> {
  try {
    await link(temporary, target);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return false;
    if (code === null || !WITHOUT_HARD_LINKS.has(code)) throw error;
    // exFAT and some shares have no hard links: there, only the lease stands between two who create the same file.
    if ((await lookAt(target)) !== null) return false;
    await rename(temporary, target);
  }
  return true;
}

const WITHOUT_HARD_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL']);

/** Makes the names in a folder durable, where the system lets one ask for it (Windows and some shares do not). */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === null || !NO_FOLDER_SYNC.has(code)) throw error;
  }
}

const NO_FOLDER_SYNC: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF', 'ENOSYS']);

/** Removes what crashed saves left in the folder; age by the folder's own clock, read from the file that was just written. */
export async function sweepFolder(folder: string, writtenAt: number): Promise<void> {
  const left = (await readdir(folder)).filter((name) => TEMPORARY.test(name));
  await Promise.all(
    left.map(async (name) => {
      const file = join(folder, name);
      const found = await stat(file).catch(() => null);
      if (found && writtenAt - found.mtimeMs > LEFT_BEHIND) await rm(file, { force: true });
    }),
  );
}
