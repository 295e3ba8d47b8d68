import { appError } from '../../../shared/model/app-error.ts';
import type { FileStore, WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { History, PrintedEdition, SavedFile, Version, VersionFilter, VersionId } from '../../../shared/ports/history.ts';
import type { OpenConflict, Sync, SyncOrder, SyncResult } from '../../../shared/ports/sync.ts';
import { openDiskFileStore } from '../disk/disk-file-store.ts';
import { findRepository } from './find-repository.ts';
import { GitBranch } from './git-branch.ts';
import { GitSync } from './git-sync.ts';
import { isFile, listTree } from './git-tree.ts';
import { historyError, openRepository } from './open-repository.ts';
import { packIfLoose } from './pack-repository.ts';
import { VersionLog } from './version-log.ts';
import { VersionWriter } from './version-writer.ts';
import { isVersioned } from './versioned-files.ts';

export interface HistoryOptions {
  /** Where this computer keeps histories. */
  readonly data: string;
  readonly now?: () => number;
}

/**
 * Opens the history of a folder that is there.
 * @param folder absolute, links resolved
 */
export async function openGitHistory(folder: string, { data, now = Date.now }: HistoryOptions): Promise<GitHistory> {
  const openStore = async (): Promise<FileStore> => openDiskFileStore(folder);
  const path = await findRepository(folder, data, openStore);
  return new GitHistory(new GitBranch(path, await openRepository(path, folder), now), openStore);
}

/**
 * The versions of a folder, by libgit2, in a repository without a work tree: nothing is ever checked out over files in which
 * people type. A tree is that of the last version with the changed paths put in; the branch moves by comparing and swapping.
 */
export class GitHistory implements History, Sync {
  readonly #branch: GitBranch;
  readonly #log: VersionLog;
  readonly #writer: VersionWriter;
  readonly #sync: GitSync;
  /** Work is done one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(branch: GitBranch, openStore: () => Promise<FileStore>) {
    this.#branch = branch;
    this.#log = new VersionLog(branch.path);
    this.#writer = new VersionWriter(branch, this.#log, openStore);
    this.#sync = new GitSync(branch, this.#log, this.#writer, openStore);
  }

  async record(files: readonly SavedFile[], by: string, reason: 'save' | 'restored'): Promise<VersionId | null> {
    return this.#inTurn(async () => this.#writer.record(files, by, reason));
  }

  async notice(): Promise<VersionId | null> {
    return this.#inTurn(async () => this.#writer.notice());
  }

  async markPrinted(printed: PrintedEdition, by: string): Promise<VersionId> {
    return this.#inTurn(async () => this.#writer.markPrinted(printed, by));
  }

  async list({ startsWith, endsWith, orPrinted, reasons, limit = Number.POSITIVE_INFINITY }: VersionFilter): Promise<readonly Version[]> {
    return this.#inTurn(async () => {
      const matches = (path: WorkspacePath): boolean =>
        (startsWith?.some((start) => path.startsWith(start)) ?? true) && (endsWith?.some((end) => path.endsWith(end)) ?? true);
      const concerned = ({ paths, printed }: Version): boolean =>
        (!startsWith && !endsWith) || paths.some(matches) || (printed !== null && printed.edition === orPrinted);
      const wanted = (version: Version): boolean => (reasons?.includes(version.reason) ?? true) && concerned(version);
      const found = await this.#log.find(await this.#branch.tip(), wanted, limit);
      return found.map((logged) => {
        const { begun: _, ...version } = logged;
        return version;
      });
    });
  }

  async read(version: VersionId, paths: readonly WorkspacePath[]): Promise<readonly (Uint8Array | null)[]> {
    return this.#inTurn(async () => {
      const known = this.#existing(version);
      return paths.map((path) => this.#branch.blob(this.#branch.find(known, path)));
    });
  }

  async pathsOf(version: VersionId): Promise<readonly WorkspacePath[]> {
    return this.#inTurn(async () => {
      const tree = this.#branch.treeOf(this.#existing(version));
      const entries = tree === null ? [] : [...listTree(this.#branch.repository, tree)];
      return entries.flatMap(([path, entry]) => (isVersioned(path) && isFile(entry) ? [path] : [])).toSorted();
    });
  }

  async syncAddress(): Promise<string | null> {
    return this.#inTurn(async () => this.#sync.syncAddress());
  }

  async setSyncAddress(address: string | null): Promise<void> {
    await this.#inTurn(async () => this.#sync.setSyncAddress(address));
  }

  async sync(order: SyncOrder): Promise<SyncResult> {
    return this.#inTurn(async () => this.#sync.sync(order));
  }

  async openConflicts(): Promise<readonly OpenConflict[]> {
    return this.#inTurn(async () => this.#sync.openConflicts());
  }

  async settleConflict(id: string): Promise<void> {
    await this.#inTurn(async () => this.#sync.settleConflict(id));
  }

  async tidy(): Promise<void> {
    await this.#inTurn(async () => packIfLoose(this.#branch.path));
  }

  async close(): Promise<void> {
    await this.#last;
  }

  #existing(version: VersionId): VersionId {
    if (!/^[0-9a-f]{40}$/.test(version) || this.#branch.repository.findCommit(version) === null) {
      throw appError('history.no-version', { version });
    }
    return version;
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work).catch((error: unknown) => {
      throw historyError(error, this.#branch.path);
    });
    this.#last = turn.catch(() => null);
    return turn;
  }
}
