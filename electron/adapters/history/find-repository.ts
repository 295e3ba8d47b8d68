import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileStore } from '../../../shared/ports/file-store.ts';
import { isAbsent } from '../disk/disk-errors.ts';
import { lookAt } from '../disk/disk-look.ts';
import { OWN_FOLDER, readTip } from './branch-tip.ts';
import { treeChanges } from './changed-paths.ts';
import { BRANCH } from './git-branch.ts';
import { readCommit } from './git-commit.ts';
import { blobId } from './git-object.ts';
import { ObjectReader } from './object-reader.ts';
import { FOLDER_FILE, repositoryOf } from './open-repository.ts';
import { processName } from './process-name.ts';

/** What running programs say of themselves, and locks: of the repository that they are in, and of no copy. */
const OF_THE_MOMENT = /^(?:lock-|busy-|packing-|broken-)|\.lock$/;

/**
 * Where the versions of a folder lie: by its path. A folder that is opened for the first time may be one we know: the same one by another
 * path, or one that was moved. The latter is believed when nothing is left at its former place and everything that its last version has is
 * here; then it gets a copy, since a share that is away for an hour looks the same.
 * @param openStore of the folder
 */
export async function findRepository(folder: string, data: string, openStore: () => Promise<FileStore>): Promise<string> {
  const path = repositoryOf(folder, data);
  if ((await lookAt(join(path, 'HEAD'))) !== null) return path;
  const here = await identityOf(folder);
  for (const { repository, from } of await knownRepositories(data)) {
    const there = await identityOf(from);
    if (there !== null && there === here) return repository;
    if (there === null && (await isLastVersion(repository, openStore))) {
      await copyRepository(repository, path, folder);
      return path;
    }
  }
  return path;
}

/** The newest first. */
async function knownRepositories(data: string): Promise<readonly { readonly repository: string; readonly from: string }[]> {
  const parent = join(data, 'history');
  const found: { readonly repository: string; readonly from: string; readonly at: number }[] = [];
  for (const name of (await namesIn(parent)).filter((one) => one.endsWith('.git'))) {
    const repository = join(parent, name);
    const from = await readFile(join(repository, OWN_FOLDER, FOLDER_FILE), 'utf8').catch(() => null);
    const tip = await stat(join(repository, BRANCH)).catch(() => null);
    if (from !== null && tip !== null) found.push({ repository, from: from.trim(), at: tip.mtimeMs });
  }
  return found.toSorted((a, b) => b.at - a.at);
}

/** What the system knows a folder by, whatever its path; null when it is not there, or not to be reached. */
async function identityOf(folder: string): Promise<string | null> {
  const found = await stat(folder, { bigint: true }).catch(() => null);
  return found && `${found.dev} ${found.ino}`;
}

async function isLastVersion(repository: string, openStore: () => Promise<FileStore>): Promise<boolean> {
  const tip = await readTip(repository, BRANCH).catch(() => null);
  if (tip === null) return false;
  try {
    const store = await openStore();
    return await ObjectReader.over(repository, async (objects) => {
      for (const { path, kind, id } of treeChanges(objects, null, readCommit(objects, tip).tree)) {
        if (kind !== 'file') continue;
        const file = await store.read(path);
        if (!file || blobId(file.bytes) !== id) return false;
      }
      return true;
    });
  } catch {
    // A repository that cannot be read is nobody's past.
    return false;
  }
}

/** Made beside its place and moved there whole, as a new one. */
async function copyRepository(from: string, to: string, folder: string): Promise<void> {
  const making = `${to}.making-${processName()}`;
  try {
    await cp(from, making, { recursive: true, filter: (file) => !OF_THE_MOMENT.test(basename(file)) });
    await writeFile(join(making, OWN_FOLDER, FOLDER_FILE), `${folder}\n`);
    await rename(making, to);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Another process was faster; else it begins anew.
    if ((await lookAt(join(to, 'HEAD'))) === null && !isAbsent(error)) throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}
