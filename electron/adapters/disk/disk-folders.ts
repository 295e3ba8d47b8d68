import { cp, mkdir, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { appError } from '../../../shared/model/app-error.ts';
import { isPortableName } from '../../../shared/ports/check-path.ts';
import type { FolderKind, LocalFolder, LocalFolders } from '../../../shared/ports/local-folders.ts';
import { FOLDER_OF_KIND, SETTINGS_PATH } from '../../../shared/workspace/paths.ts';
import { isAbsent, readError, systemCode, writeError } from './disk-errors.ts';
import { openDiskFileStore } from './disk-file-store.ts';
import { readPages } from './disk-pages.ts';

/** Folders that are shown of one; a list of more is not for people. */
const SHOWN = 500;
/** What running programs tell each other in a folder. */
const SCRATCH = '.mappe';
/** Looked into side by side. */
const SIDE_BY_SIDE = 8;

export interface DiskFoldersOptions {
  /** The sample as it is shipped. */
  readonly sample: string;
  /** Where this person's copy of it goes: a folder that is there for such copies. */
  readonly copies: string;
  readonly home?: string;
}

/** The folders of this computer's own disks and of what is mounted there. */
export function diskFolders({ sample, copies, home = homedir() }: DiskFoldersOptions): LocalFolders {
  return {
    places: async () => placesOf(home),
    look,
    isThere: async (path) => (await kindOf(path)) !== null,
    async make(parent, given) {
      const name = given.normalize('NFC');
      if (!isPortableName(name) || name.includes('/') || name.startsWith('.')) throw appError('path.invalid', { path: name });
      const path = join(await presentFolder(parent), name);
      try {
        await mkdir(path);
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw writeError(error, path);
      }
      return { path, store: await openDiskFileStore(path) };
    },
    clear,
    find: presentFolder,
    pages: async (path) => readPages(path, path),
    sample: async () => copyOnce(sample, join(copies, 'Lindenfurt')),
  };
}

async function placesOf(home: string): ReturnType<LocalFolders['places']> {
  const named = [
    ['home', home],
    ['documents', join(home, 'Documents')],
    ['documents', join(home, 'Dokumente')],
    ['desktop', join(home, 'Desktop')],
    ['desktop', join(home, 'Schreibtisch')],
    ...(process.platform === 'win32' ? drives() : ['/media', '/mnt', '/Volumes', '/']).map((path) => ['drive', path] as const),
  ] as const;
  const there = await Promise.all(named.map(async ([kind, path]) => ({ kind, path, found: (await kindOf(path)) !== null })));
  return there.flatMap(({ kind, path, found }) => (found ? [{ kind, path }] : []));
}

function drives(): readonly string[] {
  return 'CDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((letter) => `${letter}:\\`);
}

async function look(asked: string): Promise<LocalFolder> {
  const path = await presentFolder(asked);
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw readError(error, path);
  });
  const { compare } = new Intl.Collator('de', { numeric: true });
  const names = entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted(compare);
  const folders: LocalFolder['folders'][number][] = [];
  for (let next = 0; next < Math.min(names.length, SHOWN); next += SIDE_BY_SIDE) {
    const some = names.slice(next, Math.min(next + SIDE_BY_SIDE, SHOWN)).map((name) => ({ name, path: join(path, name) }));
    const kinds = await Promise.all(some.map((one) => kindOf(one.path)));
    some.forEach((one, index) => {
      const kind = kinds[index] ?? null;
      if (kind !== null) folders.push({ ...one, kind });
    });
  }
  const above = dirname(path);
  return {
    path,
    parent: above === path ? null : above,
    kind: kindOfNames(entries.map(({ name }) => name)),
    folders,
    more: names.length > SHOWN,
  };
}

/** null for what is no folder, or none that may be looked into. */
async function kindOf(path: string): Promise<FolderKind | null> {
  try {
    return kindOfNames(await readdir(path));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

function kindOfNames(names: readonly string[]): FolderKind {
  if (names.includes(SETTINGS_PATH) || names.includes(FOLDER_OF_KIND.chapter)) return 'workspace';
  return names.some((name) => /\.(?:md|markdown)$/i.test(name)) ? 'pages' : 'nothing';
}

/** What is not empty is not removed by the system itself. */
async function clear(path: string): Promise<void> {
  const below = await readdir(path, { withFileTypes: true });
  if (below.some((entry) => !entry.isDirectory())) return;
  for (const { name } of below) {
    if (name === SCRATCH) await rm(join(path, name), { recursive: true });
    else await rmdir(join(path, name)).catch(() => null);
  }
  await rmdir(path).catch(() => null);
}

async function presentFolder(asked: string): Promise<string> {
  const missing = (cause?: unknown) => appError('folder.missing', { folder: asked }, null, { cause });
  try {
    const path = await realpath(resolve(asked));
    if (!(await stat(path)).isDirectory()) throw missing();
    return path;
  } catch (error) {
    throw isAbsent(error) ? missing(error) : readError(error, asked);
  }
}

/** A copy that is whole or not there. The one that there is stays: somebody may have worked in it. */
async function copyOnce(from: string, to: string): Promise<string> {
  if ((await kindOf(to)) === 'workspace') return to;
  const unfinished = join(dirname(to), `.${basename(to)}-${randomUUID()}`);
  try {
    await mkdir(dirname(to), { recursive: true });
    await cp(from, unfinished, { recursive: true, filter: (path) => basename(path) !== SCRATCH });
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another window was faster.
    if ((await kindOf(to)) === 'workspace') return to;
    throw writeError(error, to);
  }
  return to;
}
