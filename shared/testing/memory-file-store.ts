import { appError } from '../model/app-error.ts';
import { contentHash } from '../model/content-hash.ts';
import type { ContentHash } from '../model/content-hash.ts';
import { checkPath } from '../ports/check-path.ts';
import type { FileStore, FolderEntry, StoredFile, WorkspacePath } from '../ports/file-store.ts';

/** A folder in memory that keeps the promises of `FileStore`; `files` is open to the test that wants to look or to meddle. */
export class MemoryFileStore implements FileStore {
  readonly files = new Map<WorkspacePath, Uint8Array>();

  constructor(files: Readonly<Record<WorkspacePath, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.put(path, content);
  }

  /** Puts a file there without any check, as somebody else would. */
  put(path: WorkspacePath, content: string | Uint8Array): void {
    this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  text(path: WorkspacePath): string | null {
    const bytes = this.files.get(path);
    return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
  }

  async list(folder: WorkspacePath): Promise<readonly FolderEntry[] | null> {
    checkPath(folder);
    const start = folder === '' ? '' : `${folder}/`;
    const entries = new Map<string, FolderEntry>();
    for (const path of this.files.keys()) {
      if (!path.startsWith(start)) continue;
      const [name = '', ...below] = path.slice(start.length).split('/');
      entries.set(name, { name, kind: below.length > 0 ? 'folder' : 'file' });
    }
    if (entries.size === 0 && folder !== '') return null;
    return [...entries.values()].filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  async read(path: WorkspacePath): Promise<StoredFile | null> {
    checkPath(path);
    const bytes = this.files.get(path);
    if (bytes) return { bytes: bytes.slice(), hash: contentHash(bytes) };
    if (this.isFolder(path)) throw appError('file.unreadable', { reason: 'EISDIR' }, { path });
    return null;
  }

  readMany(paths: readonly WorkspacePath[]): Promise<readonly (StoredFile | null)[]> {
    return Promise.all(paths.map((path) => this.read(path)));
  }

  async write(path: WorkspacePath, bytes: Uint8Array, basedOn: ContentHash | null): Promise<ContentHash> {
    // No `await` from here to the end: the comparison and the change are one step.
    checkPath(path);
    const current = this.files.get(path);
    if (basedOn !== null && !current) throw appError('file.vanished', { path }, { path });
    if ((current ? contentHash(current) : null) !== basedOn) throw appError('file.conflict', { path }, { path });
    if (!current && this.isFolder(path)) throw appError('file.unreadable', { reason: 'EISDIR' }, { path });
    this.files.set(path, bytes.slice());
    return contentHash(bytes);
  }

  async remove(path: WorkspacePath, basedOn: ContentHash): Promise<void> {
    checkPath(path);
    const current = this.files.get(path);
    if (!current) throw appError('file.vanished', { path }, { path });
    if (contentHash(current) !== basedOn) throw appError('file.conflict', { path }, { path });
    this.files.delete(path);
  }

  async setAside(path: WorkspacePath): Promise<WorkspacePath> {
    checkPath(path);
    const bytes = this.files.get(path);
    if (!bytes) throw appError('file.vanished', { path }, { path });
    let number = 1;
    while (this.files.has(`${path}.broken-${number}`)) number++;
    this.files.delete(path);
    this.files.set(`${path}.broken-${number}`, bytes);
    return `${path}.broken-${number}`;
  }

  private isFolder(path: WorkspacePath): boolean {
    return [...this.files.keys()].some((other) => other.startsWith(`${path}/`));
  }
}
