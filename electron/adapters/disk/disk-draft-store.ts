import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contentHash } from '../../../shared/model/content-hash.ts';
import type { Draft, DraftStore, DraftThing, KeptDraft } from '../../../shared/ports/draft-store.ts';
import { draftKey, draftSchema } from '../../../shared/ports/draft-store.ts';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import { writeJson } from '../../../shared/workspace/write-json.ts';
import { writeError } from './disk-errors.ts';
import { openDiskFileStore, type DiskFileStore } from './disk-file-store.ts';
import { syncFolder } from './disk-replace.ts';
import { isDead, processName } from '../history/process-name.ts';

/** A draft with the program that keeps it. Two pages may type in one chapter, or one after the other: each has a file of its own. */
const storedDraftSchema = z.strictObject({ version: z.literal(1), folder: z.string(), owner: z.string(), draft: draftSchema });
type StoredDraft = z.infer<typeof storedDraftSchema>;

export interface DraftOptions {
  /** The program that keeps them; this one unless a test says another. */
  readonly owner?: string;
  /** Drafts of one folder at most; beyond it the oldest makes room. */
  readonly most?: number;
}

/** The drafts of the folder at `folder` (its real path), below `data`, this computer's own place for such things. */
export async function openDiskDraftStore(folder: string, data: string, options: DraftOptions = {}): Promise<DraftStore> {
  const place = join(data, 'drafts', contentHash(folder));
  try {
    // Nobody else on this computer is to read what is not yet published.
    await mkdir(place, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writeError(error, place);
  }
  return new DiskDraftStore(await openDiskFileStore(place), folder, options);
}

interface OwnedDraft extends KeptDraft {
  readonly owner: string;
}

class DiskDraftStore implements DraftStore {
  readonly #store: DiskFileStore;
  readonly #folder: string;
  readonly #owner: string;
  readonly #most: number;
  /** One after the other: a draft that is discarded while it is being kept is gone in the end. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: DiskFileStore, folder: string, { owner = processName(), most = 500 }: DraftOptions) {
    this.#store = store;
    this.#folder = folder;
    this.#owner = owner;
    this.#most = most;
  }

  keep(draft: Draft, page: string): Promise<KeptDraft> {
    return this.#inTurn(async () => {
      const id = this.#idOf(draft.thing, page);
      const stored: StoredDraft = { version: 1, folder: this.#folder, owner: this.#owner, draft };
      const former = await this.#store.read(fileOf(id));
      await this.#store.write(fileOf(id), new TextEncoder().encode(writeJson(stored)), former?.hash ?? null);
      if (former === null) await this.#makeRoom(id);
      return { id, draft };
    });
  }

  list(): Promise<readonly KeptDraft[]> {
    return this.#inTurn(async () => (await this.#all()).filter((one) => this.#isOpen(one)).map(({ id, draft }) => ({ id, draft })));
  }

  discard(id: string): Promise<void> {
    return this.#inTurn(async () => {
      if ((await this.#all()).some((one) => one.id === id && this.#isOpen(one))) await this.#remove([id]);
    });
  }

  release(thing: DraftThing, page: string): Promise<void> {
    return this.#inTurn(async () => this.#remove([this.#idOf(thing, page)]));
  }

  #idOf(thing: DraftThing, page: string): string {
    return contentHash(`${this.#owner} ${page} ${draftKey(thing)}`);
  }

  /** Not being typed in another program. */
  #isOpen({ owner }: OwnedDraft): boolean {
    return owner === this.#owner || isDead(owner);
  }

  /** Newest first. A file that is no draft is none of ours. */
  async #all(): Promise<readonly OwnedDraft[]> {
    const entries = (await this.#store.list('')) ?? [];
    const ids = entries.flatMap(({ name, kind }) => (kind === 'file' && name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []));
    const files = await this.#store.readMany(ids.map(fileOf));
    const all = files.flatMap((file, index): OwnedDraft[] => {
      const stored = file && readStored(file.bytes);
      return stored?.folder === this.#folder ? [{ id: ids[index] ?? '', draft: stored.draft, owner: stored.owner }] : [];
    });
    return all.toSorted((a, b) => (a.draft.at < b.draft.at ? 1 : a.draft.at > b.draft.at ? -1 : 0));
  }

  async #makeRoom(kept: string): Promise<void> {
    const others = (await this.#all()).filter(({ id }) => id !== kept);
    await this.#remove(others.slice(this.#most - 1).map(({ id }) => id));
  }

  async #remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) await rm(join(this.#store.root, fileOf(id)), { force: true, maxRetries: 5, retryDelay: 20 });
    await syncFolder(this.#store.root);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => null);
    return turn;
  }
}

const fileOf = (id: string): WorkspacePath => `${id}.json`;

function readStored(bytes: Uint8Array): StoredDraft | null {
  try {
    return storedDraftSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}
