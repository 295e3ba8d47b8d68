import type { ContentHash } from '../../model/content-hash.ts';
import type { FileStore, FolderEntry, StoredFile, WorkspacePath } from '../../ports/file-store.ts';

/** A store that can take all that is saved during some work for one save. */
export interface WorkStore extends FileStore {
  together<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** A store that says which files were written through it, so that nobody has to remember to. */
export class SavingStore implements FileStore {
  readonly #store: FileStore;
  readonly #onWritten: (path: WorkspacePath) => void;

  constructor(store: FileStore, onWritten: (path: WorkspacePath) => void) {
    this.#store = store;
    this.#onWritten = onWritten;
  }

  list(folder: WorkspacePath): Promise<readonly FolderEntry[] | null> {
    return this.#store.list(folder);
  }

  read(path: WorkspacePath): Promise<StoredFile | null> {
    return this.#store.read(path);
  }

  readMany(paths: readonly WorkspacePath[]): Promise<readonly (StoredFile | null)[]> {
    return this.#store.readMany(paths);
  }

  async write(path: WorkspacePath, bytes: Uint8Array, basedOn: ContentHash | null): Promise<ContentHash> {
    const hash = await this.#store.write(path, bytes, basedOn);
    this.#onWritten(path);
    return hash;
  }

  async setAside(path: WorkspacePath): Promise<WorkspacePath> {
    const aside = await this.#store.setAside(path);
    this.#onWritten(path);
    return aside;
  }

  async remove(path: WorkspacePath, basedOn: ContentHash): Promise<void> {
    await this.#store.remove(path, basedOn);
    this.#onWritten(path);
  }
}
