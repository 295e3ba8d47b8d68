import { AppError } from '../../model/app-error.ts';
import type { ContentHash } from '../../model/content-hash.ts';
import type { Problem } from '../../model/problem.ts';
import type { FileStore, FolderEntry, StoredFile, WorkspacePath } from '../../ports/file-store.ts';
import type { History, SavedFile } from '../../ports/history.ts';

export interface Recording {
  readonly store: FileStore;
  readonly history: Pick<History, 'record'>;
  /** Name of who saves, asked at each save. */
  readonly by: () => string;
  readonly reason?: 'save' | 'restored';
  /** Told when a version could not be kept: the save itself stands. */
  readonly onFailure: (problem: Problem) => void;
}

/** Files read last that are kept, since a save follows that is based on one of them: several are under way at a time. */
const KEPT = 16;
/** Bytes of the largest of them: texts, not pictures. */
const KEPT_BYTES = 1_000_000;

/**
 * A store that hands every save to the history once it is durable, and waits for it only when asked to. What was begun and
 * not recorded when the program ends is found at the next look at the folder.
 */
export class RecordingFileStore implements FileStore {
  readonly #recording: Recording;
  /** Saves that wait for the history, in their order. */
  #waiting: SavedFile[][] = [];
  #working: Promise<void> | null = null;
  #together = 0;
  readonly #read = new Map<WorkspacePath, StoredFile>();

  constructor(recording: Recording) {
    this.#recording = recording;
  }

  async list(folder: WorkspacePath): Promise<readonly FolderEntry[] | null> {
    return this.#recording.store.list(folder);
  }

  async read(path: WorkspacePath): Promise<StoredFile | null> {
    const file = await this.#recording.store.read(path);
    this.#read.delete(path);
    if (file && file.bytes.length <= KEPT_BYTES) this.#read.set(path, file);
    const [oldest] = this.#read.keys();
    if (oldest !== undefined && this.#read.size > KEPT) this.#read.delete(oldest);
    return file;
  }

  async readMany(paths: readonly WorkspacePath[]): Promise<readonly (StoredFile | null)[]> {
    return this.#recording.store.readMany(paths);
  }

  async write(path: WorkspacePath, bytes: Uint8Array, basedOn: ContentHash | null): Promise<ContentHash> {
    const before = basedOn === null ? null : await this.#basis(path, basedOn);
    const hash = await this.#recording.store.write(path, bytes, basedOn);
    this.#add({ path, before: before?.bytes ?? null, after: bytes });
    return hash;
  }

  async remove(path: WorkspacePath, basedOn: ContentHash): Promise<void> {
    const before = await this.read(path);
    await this.#recording.store.remove(path, basedOn);
    this.#add({ path, before: before?.bytes ?? null, after: null });
  }

  async setAside(path: WorkspacePath): Promise<WorkspacePath> {
    const before = await this.read(path);
    const aside = await this.#recording.store.setAside(path);
    this.#add({ path, before: before?.bytes ?? null, after: null });
    return aside;
  }

  /** What is saved during `work` is one version: a confirmation in twenty languages, an import. */
  async together<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#together === 0) this.#waiting.push([]);
    this.#together++;
    try {
      return await work();
    } finally {
      this.#together--;
      this.#start();
    }
  }

  /** True when no save waits for its version. */
  get idle(): boolean {
    return this.#working === null && this.#waiting.length === 0;
  }

  /** Waits until every save so far has its version, or was said to have none. */
  async settled(): Promise<void> {
    await this.#working;
  }

  /** What a save takes the place of. Known by its hash: if that is not what lies there, the store refuses to write. */
  async #basis(path: WorkspacePath, basedOn: ContentHash): Promise<StoredFile | null> {
    const read = this.#read.get(path);
    this.#read.delete(path);
    return read?.hash === basedOn ? read : this.#recording.store.read(path);
  }

  #add(file: SavedFile): void {
    const last = this.#waiting.at(-1);
    const same = last?.findIndex(({ path }) => path === file.path) ?? -1;
    const former = last?.[same];
    if (last && former && (this.#together > 0 || last.length === 1)) last[same] = { ...file, before: former.before };
    else if (last && this.#together > 0) last.push(file);
    else this.#waiting.push([file]);
    this.#start();
  }

  #start(): void {
    if (this.#together === 0) this.#working ??= this.#work();
  }

  async #work(): Promise<void> {
    const { history, by, reason = 'save', onFailure } = this.#recording;
    for (let files = this.#waiting.shift(); files; files = this.#waiting.shift()) {
      try {
        if (files.length > 0) await history.record(files, by(), reason);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        onFailure(error.problem);
      }
    }
    this.#working = null;
  }
}
