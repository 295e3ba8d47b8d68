import type { Dirent } from 'node:fs';
import { readdirSync } from 'node:fs';
import { readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { appError } from '../../../shared/model/app-error.ts';
import type { ContentHash } from '../../../shared/model/content-hash.ts';
import { contentHash } from '../../../shared/model/content-hash.ts';
import { checkPath } from '../../../shared/ports/check-path.ts';
import type { FileStore, FolderEntry, StoredFile, WorkspacePath } from '../../../shared/ports/file-store.ts';
import { isAbsent, isPassing, lockError, readError, writeError } from './disk-errors.ts';
import { folderOf, makeFolder, modeToKeep, refuseLinks, removeEmptyFolder } from './disk-folder.ts';
import type { Lease, LeaseTimes } from './disk-lease.ts';
import { keepsExclusion, LEASE, takeLease } from './disk-lease.ts';
import { lookAt } from './disk-look.ts';
import { DiskPace } from './disk-pace.ts';
import { readLater, readNow } from './disk-read.ts';
import { createFrom, sweepFolder, syncFolder, writeTemporary } from './disk-replace.ts';

/** The file whose presence says that the folder is the workspace and not the empty place where a drive was mounted. */
const MARKER = 'workspace.json';
/** Below the folder and not on this computer, since whoever shares the folder has to see them; safe to delete. */
const OWN_FOLDER = '.mappe';
const LOCKS = `${OWN_FOLDER}/locks`;
/** Files read side by side where reading is slow. */
const READERS = 16;
/** Milliseconds between tries while somebody else holds the file. */
const BACK_OFF = [10, 20, 40, 80, 160, 320, 640, 1_280] as const;

export interface DiskOptions {
  readonly lease?: LeaseTimes;
  /** Milliseconds per file from which on files are read side by side; 0 = always. */
  readonly slowerThan?: number;
}

/**
 * Opens a folder that is there.
 * @throws AppError `folder.missing`, `file.unreadable`
 */
export async function openDiskFileStore(folder: string, options: DiskOptions = {}): Promise<DiskFileStore> {
  try {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) throw appError('folder.missing', { folder });
    return new DiskFileStore(root, (await lookAt(join(root, MARKER))) !== null, options);
  } catch (error) {
    throw isAbsent(error) ? appError('folder.missing', { folder }, null, { cause: error }) : readError(error, folder);
  }
}

/** A folder on a disk or a share, and the one writer of everything that Mappe keeps in it. */
export class DiskFileStore implements FileStore {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly #times: LeaseTimes;
  readonly #pace: DiskPace;
  #marked: boolean;
  /** Whether locks have one owner here; asked before the first. */
  #exclusion: Promise<boolean> | null = null;
  /** The last write of each path in this process: the next one waits for it instead of asking the disk for the lease. */
  readonly #turns = new Map<WorkspacePath, Promise<unknown>>();

  constructor(root: string, marked: boolean, options: DiskOptions) {
    this.root = root;
    this.#marked = marked;
    this.#times = options.lease ?? LEASE;
    this.#pace = new DiskPace(options.slowerThan);
  }

  async list(folder: WorkspacePath): Promise<readonly FolderEntry[] | null> {
    checkPath(folder);
    try {
      await refuseLinks(this.root, [folder], this.#pace);
      const entries = await this.#entriesOf(join(this.root, folder));
      return entries
        .filter(({ name }) => !name.startsWith('.'))
        .map((entry): FolderEntry => ({ name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      if (!isAbsent(error)) throw readError(error, folder);
      await this.#assertPresent();
      return null;
    }
  }

  async read(path: WorkspacePath): Promise<StoredFile | null> {
    checkPath(path);
    await refuseLinks(this.root, [folderOf(path)]);
    const file = await readLater(join(this.root, path), path);
    if (file === null) await this.#assertPresent();
    return file;
  }

  async readMany(paths: readonly WorkspacePath[]): Promise<readonly (StoredFile | null)[]> {
    paths.forEach(checkPath);
    await refuseLinks(this.root, new Set(paths.map(folderOf)), this.#pace);
    const found: (StoredFile | null)[] = [];
    while (found.length < paths.length) {
      const next = paths.slice(found.length, found.length + READERS);
      found.push(...(await Promise.all(next.map(async (path) => this.#readAtPace(path)))));
    }
    if (found.includes(null)) await this.#assertPresent();
    return found;
  }

  async write(path: WorkspacePath, bytes: Uint8Array, basedOn: ContentHash | null): Promise<ContentHash> {
    checkPath(path);
    await this.#inTurn(path, async () => {
      try {
        await this.#replace(path, bytes, basedOn);
      } catch (error) {
        throw writeError(error, path);
      }
    });
    if (path === MARKER) this.#marked = true;
    return contentHash(bytes);
  }

  async remove(path: WorkspacePath, basedOn: ContentHash): Promise<void> {
    checkPath(path);
    await this.#inTurn(path, async () => {
      try {
        await this.#assertPresent();
        await this.#underLease(path, async (stillHeld) => {
          await this.#compare(path, basedOn);
          if (!(await stillHeld())) return null;
          await rm(join(this.root, path));
          return true;
        });
        await removeEmptyFolder(this.root, folderOf(path));
      } catch (error) {
        throw isAbsent(error) ? appError('file.vanished', { path }, { path }, { cause: error }) : writeError(error, path);
      }
    });
  }

  async setAside(path: WorkspacePath): Promise<WorkspacePath> {
    checkPath(path);
    return this.#inTurn(path, async () => {
      try {
        await refuseLinks(this.root, [folderOf(path)]);
        const aside = await this.#underLease(path, async (stillHeld) => {
          const free = await this.#freeNameBeside(path);
          if (!(await stillHeld())) return null;
          await rename(join(this.root, path), join(this.root, free));
          return free;
        });
        await syncFolder(join(this.root, folderOf(path)));
        return aside;
      } catch (error) {
        throw isAbsent(error) ? appError('file.vanished', { path }, { path }, { cause: error }) : writeError(error, path);
      }
    });
  }

  /**
   * Whether what is locked here is locked for everybody. Where it is not, saves wait a moment for others who may have taken the same.
   * @throws AppError `folder.no-locks`, `disk.full`
   */
  async keepsLocks(): Promise<boolean> {
    try {
      return await this.#isExclusive();
    } catch (error) {
      throw lockError(error, OWN_FOLDER);
    }
  }

  async #replace(path: WorkspacePath, bytes: Uint8Array, basedOn: ContentHash | null): Promise<void> {
    const target = join(this.root, path);
    const folder = dirname(target);
    await this.#assertPresent();
    // Once before anything is written, so that a refusal costs nothing, and once more under the lease.
    await this.#compare(path, basedOn);
    await makeFolder(this.root, folderOf(path));
    const temporary = await writeTemporary(target, bytes, await modeToKeep(target, path));
    try {
      const { mtimeMs } = await stat(temporary);
      await this.#underLease(path, async (stillHeld) => {
        await this.#compare(path, basedOn);
        if (!(await stillHeld())) return null;
        if (basedOn !== null) await rename(temporary, target);
        else if (!(await createFrom(temporary, target))) throw appError('file.conflict', { path }, { path });
        return true;
      });
      await syncFolder(folder);
      await sweepFolder(folder, mtimeMs);
    } finally {
      // Already renamed, or of no use any more; what a failure leaves here is swept by a later save.
      await rm(temporary, { force: true }).catch(() => null);
    }
  }

  async #readAtPace(path: WorkspacePath): Promise<StoredFile | null> {
    const file = join(this.root, path);
    return this.#pace.take(
      () => readNow(file, path),
      async () => readLater(file, path),
    );
  }

  async #entriesOf(absolute: string): Promise<readonly Dirent[]> {
    return this.#pace.take(
      () => readdirSync(absolute, { withFileTypes: true }),
      async () => readdir(absolute, { withFileTypes: true }),
    );
  }

  async #compare(path: WorkspacePath, basedOn: ContentHash | null): Promise<void> {
    const current = await this.read(path);
    if (current === null && basedOn !== null) throw appError('file.vanished', { path }, { path });
    if ((current?.hash ?? null) !== basedOn) throw appError('file.conflict', { path }, { path });
  }

  /**
   * Runs a step that compares and renames; null from it means that the lease was lost on the way.
   * Then, and when a virus scanner or a reader on Windows holds the file, it runs again after a pause, 2.5 s of them in all.
   * @throws AppError `file.busy`
   */
  async #underLease<Result>(path: WorkspacePath, step: (stillHeld: () => Promise<boolean>) => Promise<Result | null>): Promise<Result> {
    const lockFile = join(this.root, LOCKS, `${contentHash(path)}.lock`);
    let cause: unknown = null;
    for (const pause of BACK_OFF) {
      const lease = await this.#lease(lockFile);
      if (!lease) break;
      try {
        const result = await step(lease.stillHeld);
        if (result !== null) return result;
      } catch (error) {
        if (!isPassing(error)) throw error;
        cause = error;
      } finally {
        await lease.release();
      }
      await sleep(pause);
    }
    throw appError('file.busy', { path }, { path }, { cause });
  }

  async #lease(lockFile: string): Promise<Lease | null> {
    try {
      return await takeLease(lockFile, this.#times, await this.#isExclusive());
    } catch (error) {
      throw lockError(error, OWN_FOLDER);
    }
  }

  async #isExclusive(): Promise<boolean> {
    await refuseLinks(this.root, [LOCKS]);
    const found = this.#exclusion ?? keepsExclusion(join(this.root, LOCKS));
    this.#exclusion = found;
    // What failed once is asked again.
    found.catch(() => (this.#exclusion = null));
    return found;
  }

  async #freeNameBeside(path: WorkspacePath): Promise<WorkspacePath> {
    for (let number = 1; ; number++) {
      const free = `${path}.broken-${number}`;
      if ((await lookAt(join(this.root, free))) === null) return free;
    }
  }

  /** Tells "there is no such file" from "the drive is gone": asked whenever a file is not found and before each save. */
  async #assertPresent(): Promise<void> {
    const proof = await lookAt(this.#marked ? join(this.root, MARKER) : this.root);
    if (proof === null) throw appError('folder.missing', { folder: this.root });
  }

  #inTurn<Result>(path: WorkspacePath, work: () => Promise<Result>): Promise<Result> {
    const turn = (this.#turns.get(path) ?? Promise.resolve()).then(work, work);
    this.#turns.set(path, turn);
    const forget = (): void => {
      if (this.#turns.get(path) === turn) this.#turns.delete(path);
    };
    turn.then(forget, forget);
    return turn;
  }
}
