import type { FileStore, WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { PrintedEdition, SavedFile, VersionId } from '../../../shared/ports/history.ts';
import { readTip } from './branch-tip.ts';
import { compareFolder } from './compare-folder.ts';
import type { Draft, GitBranch } from './git-branch.ts';
import { blobId, gitObject, type GitObject, type ObjectId } from './git-object.ts';
import { EMPTY_TREE } from './git-tree.ts';
import { continuesSitting, losesWords } from './sitting.ts';
import type { LoggedVersion, VersionLog } from './version-log.ts';
import { isVersioned } from './versioned-files.ts';

/** How many versions of a file are looked at for a save that was overtaken. */
const RECENT = 50;
/** What the other place has (`PLACE`), or is about to get (`SENT`): such a version is not changed any more. */
export const PLACE = 'refs/remotes/place/main';
export const SENT = 'refs/mappe/sent';

const OUTSIDE = { by: '', reason: 'outside', subject: 'Changed outside of Mappe' } as const;

/** Makes versions of what is saved and of what is found. */
export class VersionWriter {
  readonly #branch: GitBranch;
  readonly #log: VersionLog;
  readonly #openStore: () => Promise<FileStore>;

  constructor(branch: GitBranch, log: VersionLog, openStore: () => Promise<FileStore>) {
    this.#branch = branch;
    this.#log = log;
    this.#openStore = openStore;
  }

  async record(files: readonly SavedFile[], by: string, reason: 'save' | 'restored'): Promise<VersionId | null> {
    if ((await this.#branch.tip()) === null) return this.notice();
    const kept = await this.#notSuperseded(files.filter(({ path }) => isVersioned(path)));
    await this.#store(new Map(kept.map(({ path, before }) => [path, before])), OUTSIDE);
    const paths = kept.map(({ path }) => path);
    return this.#store(new Map(kept.map(({ path, after }) => [path, after])), { by, reason, subject: subjectOf(reason, paths) });
  }

  /** Compares the whole folder with the last version; the first time, everything is new. */
  async notice(): Promise<VersionId | null> {
    const tip = await this.#branch.tip();
    const changes = await compareFolder(await this.#openStore(), this.#branch, tip);
    if (changes.size === 0) return null;
    return this.#patch(changes, tip === null ? { by: '', reason: 'import', subject: 'First version' } : OUTSIDE, []);
  }

  async markPrinted(printed: PrintedEdition, by: string): Promise<VersionId> {
    await this.notice();
    const draft = { by, reason: 'printed', printed, subject: `Printed: ${printed.edition} ${printed.date}` } as const;
    return this.#branch.onTip(async (tip) => {
      const known = await this.#alreadyPrinted(tip, printed);
      if (known !== null) return known;
      const tree = this.#branch.treeOf(tip);
      return this.#branch.commit(
        tip,
        { ...draft, tree: tree ?? EMPTY_TREE.id, parents: parentsOf(tip) },
        tree === null ? [EMPTY_TREE] : [],
      );
    });
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

  /**
   * A save that somebody's later one of the same file was recorded before, or merged with: going back to what it said would
   * undo theirs. What it said is in a version already, or on the disk together with theirs: then that is its version.
   */
  async #notSuperseded(files: readonly SavedFile[]): Promise<readonly SavedFile[]> {
    const tip = await this.#branch.tip();
    const kept: SavedFile[] = [];
    for (const file of files) {
      const { path, before, after } = file;
      const last = this.#branch.find(tip, path);
      const now = last === (before && blobId(before)) ? null : await this.#overtakenBy(path, after);
      if (now === null) kept.push(file);
      else if (!(await this.#wasRecently(path, after))) {
        kept.push({ path, before: (await this.#wasRecently(path, before)) ? this.#branch.blob(last) : before, after: now.bytes });
      }
    }
    return kept;
  }

  /** What is on the disk, when it is not what was saved; null when it is. */
  async #overtakenBy(path: WorkspacePath, saved: Uint8Array | null): Promise<{ readonly bytes: Uint8Array | null } | null> {
    const bytes = (await (await this.#openStore()).read(path))?.bytes ?? null;
    return (bytes && blobId(bytes)) === (saved && blobId(saved)) ? null : { bytes };
  }

  async #wasRecently(path: WorkspacePath, bytes: Uint8Array | null): Promise<boolean> {
    const id = bytes && blobId(bytes);
    const versions = await this.#log.find(await this.#branch.tip(), ({ paths }) => paths.includes(path), RECENT);
    return versions.some((version) => this.#branch.find(version.id, path) === id);
  }

  async #store(files: ReadonlyMap<WorkspacePath, Uint8Array | null>, draft: Draft): Promise<VersionId | null> {
    const blobs = new Map([...files].map(([path, bytes]) => [path, bytes && gitObject('blob', bytes)]));
    const changes = new Map([...blobs].map(([path, blob]) => [path, blob && blob.id]));
    const contents = [...blobs.values()].filter((blob) => blob !== null);
    return this.#patch(changes, draft, contents);
  }

  /** A version with these files changed; null when they are so already. */
  async #patch(changes: ReadonlyMap<WorkspacePath, ObjectId | null>, draft: Draft, blobs: readonly GitObject[]): Promise<VersionId | null> {
    return this.#branch.onTip(async (tip) => {
      const before = this.#branch.treeOf(tip);
      const { tree, made } = this.#branch.patched(before, changes);
      if (tip !== null && tree === before) return null;
      const facts = { ...draft, tree, parents: parentsOf(tip) };
      const sitting = tip !== null && draft.reason === 'save' ? await this.#sittingOf(tip, changes, blobs, draft.by) : null;
      return this.#branch.commit(tip, sitting ? { ...facts, ...sitting } : facts, [...blobs, ...made]);
    });
  }

  /** Of a version that goes on with the last one: what that one came from and when it began. */
  async #sittingOf(
    tip: VersionId,
    changes: ReadonlyMap<WorkspacePath, ObjectId | null>,
    blobs: readonly GitObject[],
    by: string,
  ): Promise<Pick<LoggedVersion, 'parents' | 'begun'> | null> {
    const branch = this.#branch;
    const last = await this.#log.version(tip);
    if (!continuesSitting(last, [...changes.keys()], by, branch.now()) || (await this.#isElsewhere(tip))) return null;
    const contents = new Map(blobs.map(({ id, content }) => [id, content]));
    for (const path of new Set([...changes.keys(), ...last.paths])) {
      const [before, between] = [branch.find(last.parents[0] ?? null, path), branch.find(tip, path)];
      const id = changes.get(path);
      const after = id === undefined ? branch.blob(between) : id === null ? null : (contents.get(id) ?? null);
      if (losesWords(branch.blob(before), branch.blob(between), after)) return null;
    }
    return { parents: last.parents, begun: last.begun };
  }

  async #isElsewhere(version: VersionId): Promise<boolean> {
    for (const name of [PLACE, SENT]) {
      const seen = await readTip(this.#branch.path, name);
      if (seen !== null && this.#branch.leadsTo(version, seen)) return true;
    }
    return false;
  }
}

const parentsOf = (tip: VersionId | null): readonly VersionId[] => (tip === null ? [] : [tip]);

function subjectOf(reason: 'save' | 'restored', paths: readonly WorkspacePath[]): string {
  const [first = '', ...more] = paths;
  return `${reason === 'save' ? 'Save' : 'Take back'} ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}
