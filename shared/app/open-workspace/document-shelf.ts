import type { ContentHash } from '../../model/content-hash.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import type { DocumentType } from '../../workspace/documents/document-type.ts';
import { readDocument } from '../../workspace/documents/read-document.ts';
import { findFiles, textOf } from '../../workspace/read-files.ts';

/** Bytes of files whose documents are kept: all translations of a large brochure, and a fraction of a large folder. */
const CAPACITY = 24_000_000;

interface Kept {
  readonly hash: ContentHash;
  readonly bytes: number;
  readonly value: unknown;
}

/** JSON documents as the files hold them now. What was read lately is not parsed again as long as its content is the same. */
export class DocumentShelf {
  readonly #store: FileStore;
  /** Least lately used first. */
  readonly #kept = new Map<WorkspacePath, Kept>();
  #bytes = 0;

  constructor(store: FileStore) {
    this.#store = store;
  }

  /** In the order of `paths`; null for what is absent or broken. */
  async read<Value>(type: DocumentType<Value>, paths: readonly WorkspacePath[]): Promise<readonly (Value | null)[]> {
    const found = await findFiles(this.#store, paths);
    return found.map(({ file }, index) => {
      const path = paths[index] ?? '';
      if (file === null) return null;
      const kept = this.#kept.get(path);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a path has one type of document for good
      if (kept?.hash === file.hash) return this.#keep(path, kept) as Value | null;
      const { text } = textOf(file, path);
      const value = text === null ? null : readDocument(type, text, path).value;
      this.#keep(path, { hash: file.hash, bytes: file.bytes.length, value });
      return value;
    });
  }

  #keep(path: WorkspacePath, document: Kept): unknown {
    this.#drop(path);
    this.#kept.set(path, document);
    this.#bytes += document.bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= CAPACITY || oldest === path) break;
      this.#drop(oldest);
    }
    return document.value;
  }

  #drop(path: WorkspacePath): void {
    this.#bytes -= this.#kept.get(path)?.bytes ?? 0;
    this.#kept.delete(path);
  }
}
