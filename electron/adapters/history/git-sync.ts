import { appError } from '../../../shared/model/app-error.ts';
import type { FileStore, WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { VersionId } from '../../../shared/ports/history.ts';
import type { OpenConflict, Sync, SyncOrder, SyncResult } from '../../../shared/ports/sync.ts';
import { moveTip, readTip } from './branch-tip.ts';
import { differences } from './changed-paths.ts';
import { BRANCH, type GitBranch } from './git-branch.ts';
import { gitObject, type ObjectId } from './git-object.ts';
import { checkIncoming } from './incoming-tree.ts';
import { withLibraryLocks } from './library-locks.ts';
import { mergeIncoming } from './merge-incoming.ts';
import { ObjectReader } from './object-reader.ts';
import { OpenConflicts } from './open-conflicts.ts';
import { OtherPlace, type Arrived } from './other-place.ts';
import type { VersionLog } from './version-log.ts';
import { PLACE, SENT, type VersionWriter } from './version-writer.ts';
import { isVersioned } from './versioned-files.ts';
import { writeObjects } from './write-objects.ts';

/** Tries against others who send at the same time. */
const TRIES = 8;

interface TakenIn {
  readonly changed: readonly WorkspacePath[];
  readonly conflicts: number;
}
const NOTHING: TakenIn = { changed: [], conflicts: 0 };

/** Fetch, merge into the folder file by file, one version with both as parents, send, and again when somebody was faster. */
export class GitSync implements Sync {
  readonly #branch: GitBranch;
  readonly #log: VersionLog;
  readonly #writer: VersionWriter;
  readonly #openStore: () => Promise<FileStore>;
  readonly #place: OtherPlace;
  readonly #conflicts: OpenConflicts;

  constructor(branch: GitBranch, log: VersionLog, writer: VersionWriter, openStore: () => Promise<FileStore>) {
    this.#branch = branch;
    this.#log = log;
    this.#writer = writer;
    this.#openStore = openStore;
    this.#place = new OtherPlace(branch.repository);
    this.#conflicts = new OpenConflicts(branch.path);
  }

  async syncAddress(): Promise<string | null> {
    return this.#place.address;
  }

  async setSyncAddress(address: string | null): Promise<void> {
    if (address === this.#place.address) return;
    await withLibraryLocks(this.#branch.path, async () => {
      this.#place.move(address);
      // What the former place had says nothing about this one.
      if ((await readTip(this.#branch.path, PLACE)) !== null) this.#branch.repository.getReference(PLACE).delete();
    });
  }

  async openConflicts(): Promise<readonly OpenConflict[]> {
    return this.#conflicts.list();
  }

  async settleConflict(id: string): Promise<void> {
    await this.#conflicts.settle(id);
  }

  async sync(order: SyncOrder): Promise<SyncResult> {
    return withLibraryLocks(this.#branch.path, async () => this.#syncUnlocked(order));
  }

  async #syncUnlocked({ by, credentials, join = false }: SyncOrder): Promise<SyncResult> {
    const changed = new Set<WorkspacePath>();
    let conflicts = 0;
    const before = await this.#count(await this.#branch.tip());
    for (let tries = 0; tries < TRIES; tries++) {
      const arrived = await this.#place.fetch(credentials);
      await this.#writer.notice();
      await this.#check(arrived, join);
      const seen = await readTip(this.#branch.path, PLACE);
      if (arrived.version !== null) {
        const taken = await this.#takeIn(arrived.version, by);
        for (const path of taken.changed) changed.add(path);
        conflicts += taken.conflicts;
        await moveTip(this.#branch.path, PLACE, seen, arrived.version);
      }
      const tip = await this.#branch.tip();
      const done = (sent: number, received: number): SyncResult => ({ sent, received, changed: [...changed].toSorted(), conflicts });
      const there = await this.#count(arrived.version);
      const here = await this.#count(tip);
      const received = [...here].filter((id) => !before.has(id) && there.has(id)).length;
      if (tip === null || tip === arrived.version) return done(0, received);
      await moveTip(this.#branch.path, SENT, await readTip(this.#branch.path, SENT), tip);
      if (!(await this.#place.push(SENT, tip, arrived, credentials))) continue;
      await moveTip(this.#branch.path, PLACE, arrived.version ?? seen, tip);
      return done([...here].filter((id) => !there.has(id)).length, received);
    }
    throw appError('sync.busy', { address: this.#place.address ?? '' });
  }

  /** Everything that may not come in or must not come together is refused before anything changes. */
  async #check({ version }: Arrived, join: boolean): Promise<void> {
    const address = this.#place.address ?? '';
    const seen = await readTip(this.#branch.path, PLACE);
    const tree = this.#branch.treeOf(version);
    if (tree !== null) checkIncoming(this.#branch.repository, tree, address);
    if (join) return;
    if (seen !== null && (version === null || !this.#branch.leadsTo(seen, version))) throw appError('sync.rewound', { address });
    const tip = await this.#branch.tip();
    if (tip !== null && version !== null && this.#branch.mergeBase(tip, version) === null) throw appError('sync.unrelated', { address });
  }

  async #takeIn(theirs: VersionId, by: string): Promise<TakenIn> {
    const changed = new Set<WorkspacePath>();
    let conflicts = 0;
    await this.#branch.onTip(async (tip) => {
      const base = tip && this.#branch.mergeBase(tip, theirs);
      if (base === theirs) return true;
      const results = new Map<WorkspacePath, ObjectId | null>();
      const store = await this.#openStore();
      for (const path of (await this.#between(base, theirs)).filter(isVersioned)) {
        const merged = await mergeIncoming(path, { branch: this.#branch, store, conflicts: this.#conflicts, base, theirs });
        if (merged.bytes !== null) await writeObjects(this.#branch.path, [gitObject('blob', merged.bytes)]);
        if (merged.changed) changed.add(path);
        conflicts += merged.conflicts;
        results.set(path, merged.id);
      }
      const asTheirs = [...results].every(([path, id]) => id === this.#branch.find(theirs, path));
      if (tip === base && asTheirs) return moveTip(this.#branch.path, BRANCH, tip, theirs);
      const ours = new Map((await this.#between(base, tip)).map((path) => [path, this.#branch.find(tip, path)]));
      const { tree, made } = this.#branch.patched(this.#branch.treeOf(theirs), new Map([...ours, ...results]));
      const parents = tip === null ? [theirs] : [theirs, tip];
      const draft = { by, reason: 'merged', subject: 'Bring two places together' } as const;
      return (await this.#branch.commit(tip, { ...draft, tree, parents }, made)) !== false;
    });
    return changed.size + conflicts === 0 ? NOTHING : { changed: [...changed], conflicts };
  }

  /** Files in which two versions differ. */
  async #between(one: VersionId | null, other: VersionId | null): Promise<readonly WorkspacePath[]> {
    return ObjectReader.over(this.#branch.path, (objects) => differences(objects, this.#branch.treeOf(one), this.#branch.treeOf(other)));
  }

  async #count(version: VersionId | null): Promise<ReadonlySet<VersionId>> {
    return new Set(await this.#log.ids(version));
  }
}
