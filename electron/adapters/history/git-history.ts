import type { Repository } from 'es-git';
import { appError } from '../../../shared/model/app-error.ts';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { History, PrintedEdition, SavedFile, Version, VersionFilter, VersionId } from '../../../shared/ports/history.ts';
import { openDiskFileStore } from '../disk-file-store.ts';
import { moveTip, readTip } from './branch-tip.ts';
import { commitObject, type CommitFacts } from './git-commit.ts';
import { blobId, gitObject, type GitObject, type ObjectId } from './git-object.ts';
import { EMPTY_TREE, findInTree, isFile, listTree, patchTree, type TreeEntry } from './git-tree.ts';
import { BRANCH, historyError, openRepository, repositoryOf } from './open-repository.ts';
import { packIfLoose } from './pack-repository.ts';
import { continuesSitting, losesWords } from './sitting.ts';
import { VersionLog, type LoggedVersion } from './version-log.ts';
import { isVersioned, versionedFiles } from './versioned-files.ts';
import { writeObjects } from './write-objects.ts';

/** Files whose content is stored at a time, so that a folder of pictures does not have to fit into memory. */
const PORTION = 400;

/** How many versions of a file are looked at for a save that was overtaken. */
const RECENT = 50;
/** Tries to be the next on a branch that others move too. */
const TRIES = 100;
/** What another place has or is about to get. */
const ELSEWHERE = ['refs/remotes/place/main', 'refs/mappe/sent'] as const;
const OUTSIDE = { by: '', reason: 'outside', subject: 'Changed outside of Mappe' } as const;

type Draft = Pick<CommitFacts, 'by' | 'reason'> & { readonly printed?: PrintedEdition; readonly subject: string };

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
  const path = repositoryOf(folder, data);
  return new GitHistory(folder, path, await openRepository(path, folder), now);
}

/**
 * The versions of a folder, by libgit2, in a repository without a work tree: nothing is ever checked out over files in which
 * people type. A tree is that of the last version with the changed paths put in; the branch moves by comparing and swapping.
 */
export class GitHistory implements History {
  readonly #folder: string;
  readonly #path: string;
  readonly #repository: Repository;
  readonly #log: VersionLog;
  readonly #now: () => number;
  /** Work is done one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, path: string, repository: Repository, now: () => number) {
    this.#folder = folder;
    this.#path = path;
    this.#repository = repository;
    this.#log = new VersionLog(path, repository);
    this.#now = now;
  }

  async record(files: readonly SavedFile[], by: string, reason: 'save' | 'restored'): Promise<VersionId | null> {
    return this.#inTurn(async () => {
      if ((await this.#tip()) === null) return this.#compareFolder();
      const kept = await this.#notSuperseded(files.filter(({ path }) => isVersioned(path)));
      await this.#store(new Map(kept.map(({ path, before }) => [path, before])), OUTSIDE);
      const paths = kept.map(({ path }) => path);
      return this.#store(new Map(kept.map(({ path, after }) => [path, after])), { by, reason, subject: subjectOf(reason, paths) });
    });
  }

  async notice(): Promise<VersionId | null> {
    return this.#inTurn(async () => this.#compareFolder());
  }

  async markPrinted(printed: PrintedEdition, by: string): Promise<VersionId> {
    return this.#inTurn(async () => {
      await this.#compareFolder();
      const draft = { by, reason: 'printed', printed, subject: `Printed: ${printed.edition} ${printed.date}` } as const;
      return this.#onTip(async (tip, tree) => {
        const known = await this.#alreadyPrinted(tip, printed);
        if (known !== null) return known;
        const made = tree === null ? [EMPTY_TREE] : [];
        return this.#commit(tip, { ...draft, tree: tree ?? EMPTY_TREE.id, parents: tip === null ? [] : [tip] }, made);
      });
    });
  }

  async list({ startsWith, endsWith, reasons, limit = Number.POSITIVE_INFINITY }: VersionFilter): Promise<readonly Version[]> {
    return this.#inTurn(async () => {
      const matches = (path: WorkspacePath): boolean =>
        (startsWith?.some((start) => path.startsWith(start)) ?? true) && (endsWith?.some((end) => path.endsWith(end)) ?? true);
      const found: Version[] = [];
      for (const { begun: _, ...version } of await this.#log.versions(await this.#tip())) {
        if (found.length >= limit) break;
        const wanted = reasons?.includes(version.reason) ?? true;
        if (wanted && ((!startsWith && !endsWith) || version.paths.some(matches))) found.push(version);
      }
      return found;
    });
  }

  async read(version: VersionId, paths: readonly WorkspacePath[]): Promise<readonly (Uint8Array | null)[]> {
    return this.#inTurn(async () => {
      const tree = this.#treeOf(this.#existing(version));
      return paths.map((path) => this.#blob(findInTree(this.#repository, tree, path)));
    });
  }

  async pathsOf(version: VersionId): Promise<readonly WorkspacePath[]> {
    return this.#inTurn(async () => {
      const tree = this.#treeOf(this.#existing(version));
      return tree === null
        ? []
        : [...listTree(this.#repository, tree)].flatMap(([path, entry]) => (isVersioned(path) && isFile(entry) ? [path] : [])).toSorted();
    });
  }

  async tidy(): Promise<void> {
    await this.#inTurn(async () => packIfLoose(this.#path));
  }

  async close(): Promise<void> {
    await this.#last;
  }

  /** Compares the whole folder with the last version; the first time, everything is new. */
  async #compareFolder(): Promise<VersionId | null> {
    const store = await openDiskFileStore(this.#folder);
    const tip = await this.#tip();
    const tree = this.#treeOf(tip);
    const known: ReadonlyMap<WorkspacePath, TreeEntry> = tree === null ? new Map() : listTree(this.#repository, tree);
    const present = await versionedFiles(store);
    const changes = new Map<WorkspacePath, ObjectId | null>();
    for (let start = 0; start < present.length; start += PORTION) {
      const paths = present.slice(start, start + PORTION);
      const blobs = (await store.readMany(paths)).map((file) => file && gitObject('blob', file.bytes));
      const changed = blobs.filter((blob, index) => blob !== null && known.get(paths[index] ?? '')?.id !== blob.id);
      await writeObjects(
        this.#path,
        changed.filter((blob) => blob !== null),
      );
      for (const [index, blob] of blobs.entries()) if (blob && changed.includes(blob)) changes.set(paths[index] ?? '', blob.id);
    }
    const still = new Set(present);
    for (const path of known.keys()) if (!still.has(path) && isVersioned(path)) changes.set(path, null);
    if (changes.size === 0 && tip !== null) return null;
    return this.#patch(changes, tip === null ? { by: '', reason: 'import', subject: 'First version' } : OUTSIDE, []);
  }

  /**
   * A save that another process's later save of the same file was recorded before: what it said is in a version already, and
   * going back to it would undo theirs.
   */
  async #notSuperseded(files: readonly SavedFile[]): Promise<readonly SavedFile[]> {
    const tree = this.#treeOf(await this.#tip());
    const kept: SavedFile[] = [];
    for (const file of files) {
      const { path, before, after } = file;
      const expected = findInTree(this.#repository, tree, path) === (before && blobId(before));
      if (expected || (await this.#isOnDisk(path, after)) || !(await this.#wasRecently(path, after))) kept.push(file);
    }
    return kept;
  }

  /** The same printed again from the same state is one entry. */
  async #alreadyPrinted(tip: VersionId | null, printed: PrintedEdition): Promise<VersionId | null> {
    for (let id = tip; id !== null;) {
      const version = await this.#log.version(id);
      if (version.reason !== 'printed') return null;
      if (JSON.stringify(version.printed) === JSON.stringify(printed)) return id;
      id = version.parents[0] ?? null;
    }
    return null;
  }

  async #isOnDisk(path: WorkspacePath, bytes: Uint8Array | null): Promise<boolean> {
    const file = await (await openDiskFileStore(this.#folder)).read(path);
    return (file && blobId(file.bytes)) === (bytes && blobId(bytes));
  }

  async #wasRecently(path: WorkspacePath, bytes: Uint8Array | null): Promise<boolean> {
    const id = bytes && blobId(bytes);
    const versions = (await this.#log.versions(await this.#tip())).filter(({ paths }) => paths.includes(path));
    return versions.slice(0, RECENT).some((version) => findInTree(this.#repository, this.#treeOf(version.id), path) === id);
  }

  async #store(files: ReadonlyMap<WorkspacePath, Uint8Array | null>, draft: Draft): Promise<VersionId | null> {
    const blobs = new Map([...files].map(([path, bytes]) => [path, bytes && gitObject('blob', bytes)]));
    const changes = new Map([...blobs].map(([path, blob]) => [path, blob && blob.id]));
    return this.#patch(
      changes,
      draft,
      [...blobs.values()].filter((blob) => blob !== null),
    );
  }

  /** A version with these files changed; null when they are so already. */
  async #patch(changes: ReadonlyMap<WorkspacePath, ObjectId | null>, draft: Draft, blobs: readonly GitObject[]): Promise<VersionId | null> {
    return this.#onTip(async (tip, tree) => {
      const made = [...blobs];
      const patched = patchTree(this.#repository, tree, changes, made) ?? EMPTY_TREE.id;
      if (patched === EMPTY_TREE.id) made.push(EMPTY_TREE);
      if (tip !== null && patched === tree) return null;
      const facts = { ...draft, tree: patched, parents: tip === null ? [] : [tip] };
      const sitting = tip !== null && draft.reason === 'save' ? await this.#sittingOf(tip, changes, blobs, draft.by) : null;
      return this.#commit(tip, sitting ? { ...facts, ...sitting } : facts, made);
    });
  }

  /** Of a version that goes on with the last one: what that one came from and when it began. */
  async #sittingOf(
    tip: VersionId,
    changes: ReadonlyMap<WorkspacePath, ObjectId | null>,
    blobs: readonly GitObject[],
    by: string,
  ): Promise<Pick<LoggedVersion, 'parents' | 'begun'> | null> {
    const last = await this.#log.version(tip);
    if (!continuesSitting(last, [...changes.keys()], by, this.#now()) || (await this.#isElsewhere(tip))) return null;
    const contents = new Map(blobs.map(({ id, content }) => [id, content]));
    const [before, between] = [last.parents[0] ?? null, tip].map((version) => this.#treeOf(version));
    for (const path of new Set([...changes.keys(), ...last.paths])) {
      const old = findInTree(this.#repository, between ?? null, path);
      const now = changes.get(path);
      const after = now === undefined ? this.#blob(old) : now === null ? null : (contents.get(now) ?? null);
      if (losesWords(this.#blob(findInTree(this.#repository, before ?? null, path)), this.#blob(old), after)) return null;
    }
    return { parents: last.parents, begun: last.begun };
  }

  /** A version that another place may have seen is not changed any more. */
  async #isElsewhere(version: VersionId): Promise<boolean> {
    for (const branch of ELSEWHERE) {
      const seen = await readTip(this.#path, branch);
      if (seen !== null && (seen === version || this.#repository.getMergeBase(seen, version) === version)) return true;
    }
    return false;
  }

  /** Tries again on the new tip when another process was faster: `make` says false. */
  async #onTip<Result>(make: (tip: VersionId | null, tree: ObjectId | null) => Promise<Result | false>): Promise<Result> {
    for (let tries = 0; ; tries++) {
      const tip = await this.#tip();
      const made = await make(tip, this.#treeOf(tip));
      if (made !== false) return made;
      if (tries === TRIES) throw appError('history.locked', { path: BRANCH });
    }
  }

  /** @returns false when the branch is not where `tip` says any more */
  async #commit(
    tip: VersionId | null,
    facts: Draft & Pick<CommitFacts, 'tree' | 'parents'> & { readonly begun?: number },
    objects: readonly GitObject[],
  ): Promise<VersionId | false> {
    const at = this.#now();
    const commit = commitObject({ begun: at, printed: null, ...facts, at }, facts.subject);
    await writeObjects(this.#path, [...objects, commit]);
    return (await moveTip(this.#path, BRANCH, tip, commit.id)) && commit.id;
  }

  async #tip(): Promise<VersionId | null> {
    return readTip(this.#path, BRANCH);
  }

  #treeOf(version: VersionId | null): ObjectId | null {
    return version === null ? null : this.#repository.getCommit(version).treeId();
  }

  #blob(id: ObjectId | null): Uint8Array | null {
    return id === null ? null : this.#repository.getObject(id).peelToBlob().content();
  }

  #existing(version: VersionId): VersionId {
    if (!/^[0-9a-f]{40}$/.test(version) || this.#repository.findCommit(version) === null) throw appError('history.no-version', { version });
    return version;
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work).catch((error: unknown) => {
      throw historyError(error, this.#path);
    });
    this.#last = turn.catch(() => null);
    return turn;
  }
}

function subjectOf(reason: 'save' | 'restored', paths: readonly WorkspacePath[]): string {
  const [first = '', ...more] = paths;
  return `${reason === 'save' ? 'Save' : 'Take back'} ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}
