import { Low, type Adapter } from 'lowdb';
import { AppError, appError } from '../../model/app-error.ts';
import type { ContentHash } from '../../model/content-hash.ts';
import type { Problem } from '../../model/problem.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import { textOf } from '../read-files.ts';
import { writeJson } from '../write-json.ts';
import type { DocumentType, JsonObject } from './document-type.ts';
import { keepForm } from './keep-form.ts';
import type { ReadDocument } from './read-document.ts';
import { readDocument } from './read-document.ts';

/** Tries of a change against people who save the same document; each try loses to a save that was acknowledged to somebody else. */
const TRIES = 50;

/** A document as it lies in the file, with what a save has to know of it. */
interface Snapshot<Value> extends ReadDocument<Value> {
  /** Hash of the file that the value came from; null for one that is yet to be made. */
  readonly basedOn: ContentHash | null;
}

/**
 * lowdb's side of our store: one file, written only in place of the file that was read. lowdb itself takes a missing file for
 * default data; here it is absent, and defaults exist in `create` alone.
 */
class FileAdapter<Value> implements Adapter<Snapshot<Value>> {
  readonly #store: FileStore;
  readonly #type: DocumentType<Value>;
  readonly #path: WorkspacePath;
  /** Of what was written last. */
  hash: ContentHash | null = null;

  constructor(store: FileStore, type: DocumentType<Value>, path: WorkspacePath) {
    this.#store = store;
    this.#type = type;
    this.#path = path;
  }

  async read(): Promise<Snapshot<Value>> {
    const file = await this.#store.read(this.#path);
    if (file === null) return ABSENT;
    const { text, problem } = textOf(file, this.#path);
    const read = text === null ? { value: null, written: null, problems: [problem] } : readDocument(this.#type, text, this.#path);
    return { ...read, basedOn: file.hash };
  }

  async write({ written, basedOn }: Snapshot<Value>): Promise<void> {
    this.hash = await this.#store.write(this.#path, new TextEncoder().encode(writeJson(written)), basedOn);
  }
}

/** A value as it is written and as it will be read. */
interface Checked<Value> {
  readonly value: Value;
  readonly written: JsonObject;
}

const ABSENT = { value: null, written: null, problems: [], basedOn: null } as const;

/** One JSON document in memory over the store. */
export class OpenDocument<Value> {
  readonly path: WorkspacePath;
  readonly #store: FileStore;
  readonly #type: DocumentType<Value>;
  readonly #file: FileAdapter<Value>;
  readonly #low: Low<Snapshot<Value>>;

  constructor(store: FileStore, type: DocumentType<Value>, path: WorkspacePath) {
    this.path = path;
    this.#store = store;
    this.#type = type;
    this.#file = new FileAdapter(store, type, path);
    this.#low = new Low<Snapshot<Value>>(this.#file, ABSENT);
  }

  /** null when the file is absent or broken; `problems` tells which. */
  get value(): Value | null {
    return this.#low.data.value;
  }

  get problems(): readonly Problem[] {
    return this.#low.data.problems;
  }

  /** Reads what the file holds now. */
  async read(): Promise<Value | null> {
    await this.#low.read();
    return this.value;
  }

  /**
   * Makes the file.
   * @throws AppError `file.conflict` when there is one, whatever is in it
   */
  async create(value: Value): Promise<Value> {
    return this.#save(this.#checked(value), null);
  }

  /**
   * Changes the document as it is on the disk now: when somebody else saves in between, the change is made again on theirs.
   * `change` gets null for an absent document and returns null to leave everything as it is.
   * @throws AppError with what is wrong with a broken document, which stays as it is; `file.conflict` after 50 tries
   */
  async update(change: (value: Value | null) => Value | null): Promise<Value | null> {
    for (let tries = 1; ; tries++) {
      await this.read();
      const { value, written, problems, basedOn } = this.#low.data;
      if (problems[0]) throw new AppError(problems[0]);
      const next = change(value);
      if (next === null || next === value) return value;
      const form = this.#checked(value === null ? next : keepForm(next, value, written));
      try {
        return await this.#save(form, basedOn);
      } catch (error) {
        const again = error instanceof AppError && (error.code === 'file.conflict' || error.code === 'file.vanished');
        if (!again || tries === TRIES) throw error;
      }
    }
  }

  /**
   * Puts a new document in the place of a broken one, which is moved aside; asked for by somebody who has seen its problems.
   * @returns where the broken one lies now
   * @throws AppError `file.conflict` when it is not broken; the problem of a document of a newer version, which is not ours to replace
   */
  async replaceBroken(value: Value): Promise<WorkspacePath> {
    await this.read();
    const [problem] = this.problems;
    if (!problem) throw appError('file.conflict', { path: this.path }, { path: this.path });
    if (problem.code === this.#type.newerVersion) throw new AppError(problem);
    const checked = this.#checked(value);
    const aside = await this.#store.setAside(this.path);
    await this.#save(checked, null);
    return aside;
  }

  /** What is written is known to read as `checked`, so that nobody has to look. */
  async #save(checked: Checked<Value>, basedOn: ContentHash | null): Promise<Value> {
    const before = this.#low.data;
    this.#low.data = { ...checked, problems: [], basedOn };
    try {
      await this.#low.write();
    } catch (error) {
      this.#low.data = before;
      throw error;
    }
    this.#low.data = { ...checked, problems: [], basedOn: this.#file.hash };
    return checked.value;
  }

  /** Nothing is written that could not be read again: a program that tries has a bug, and the file stays as it is. */
  #checked(value: unknown): Checked<Value> {
    const { written, value: readable, problems } = readDocument(this.#type, writeJson(value), this.path);
    if (readable === null || written === null) throw new TypeError(`Not a valid document: ${this.path} ${JSON.stringify(problems)}`);
    return { value: readable, written };
  }
}

/** Opens a document and reads it. */
export async function openDocument<Value>(store: FileStore, type: DocumentType<Value>, path: WorkspacePath): Promise<OpenDocument<Value>> {
  const document = new OpenDocument(store, type, path);
  await document.read();
  return document;
}
