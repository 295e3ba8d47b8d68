import type { Repository } from 'es-git';
import { appError } from '../../../shared/model/app-error.ts';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { VersionId } from '../../../shared/ports/history.ts';
import { moveTip, readTip } from './branch-tip.ts';
import { commitObject, type CommitFacts } from './git-commit.ts';
import type { GitObject, ObjectId } from './git-object.ts';
import { EMPTY_TREE, findInTree, patchTree } from './git-tree.ts';
import { writeObjects } from './write-objects.ts';

/** The one line of versions of a folder. */
export const BRANCH = 'refs/heads/main';
/** Tries to be the next on a branch that others move too. */
const TRIES = 100;

/** What is said of a version that is being made. */
export type Draft = Pick<CommitFacts, 'by' | 'reason'> & Partial<Pick<CommitFacts, 'printed' | 'begun'>> & { readonly subject: string };

/** The branch of a repository: what it says, and the next version on it, whoever else moves it at the same time. */
export class GitBranch {
  readonly path: string;
  readonly repository: Repository;
  readonly now: () => number;

  constructor(path: string, repository: Repository, now: () => number) {
    this.path = path;
    this.repository = repository;
    this.now = now;
  }

  async tip(): Promise<VersionId | null> {
    return readTip(this.path, BRANCH);
  }

  treeOf(version: VersionId | null): ObjectId | null {
    return version === null ? null : this.repository.getCommit(version).treeId();
  }

  /** Id of a file in a version; null when it does not have it. */
  find(version: VersionId | null, path: WorkspacePath): ObjectId | null {
    return findInTree(this.repository, this.treeOf(version), path);
  }

  blob(id: ObjectId | null): Uint8Array | null {
    return id === null ? null : this.repository.getObject(id).peelToBlob().content();
  }

  /** True for a version that `other` comes from, or is. */
  leadsTo(version: VersionId, other: VersionId): boolean {
    return version === other || this.mergeBase(version, other) === version;
  }

  /** The last version that two have in common; null when they have nothing to do with each other. */
  mergeBase(one: VersionId, other: VersionId): VersionId | null {
    try {
      return this.repository.getMergeBase(one, other);
    } catch (error) {
      if (error instanceof Error && error.message.includes('no merge base found')) return null;
      throw error;
    }
  }

  /** Tries again on the new tip when another process was faster: `make` says false. */
  async onTip<Result>(make: (tip: VersionId | null) => Promise<Result | false>): Promise<Result> {
    for (let tries = 0; ; tries++) {
      const made = await make(await this.tip());
      if (made !== false) return made;
      if (tries === TRIES) throw appError('history.locked', { path: BRANCH });
    }
  }

  /** A tree with these files changed, and the objects that it takes. */
  patched(
    tree: ObjectId | null,
    changes: ReadonlyMap<WorkspacePath, ObjectId | null>,
  ): { readonly tree: ObjectId; readonly made: readonly GitObject[] } {
    const made: GitObject[] = [];
    const patched = patchTree(this.repository, tree, changes, made);
    return patched === null ? { tree: EMPTY_TREE.id, made: [EMPTY_TREE] } : { tree: patched, made };
  }

  /** @returns false when the branch is not where `tip` says any more */
  async commit(
    tip: VersionId | null,
    facts: Draft & Pick<CommitFacts, 'tree' | 'parents'>,
    objects: readonly GitObject[],
  ): Promise<VersionId | false> {
    const at = this.now();
    const commit = commitObject({ begun: at, printed: null, ...facts, at }, facts.subject);
    await writeObjects(this.path, [...objects, commit]);
    return (await moveTip(this.path, BRANCH, tip, commit.id)) && commit.id;
  }
}
