import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { isEqual } from '../../../shared/workspace/documents/keep-form.ts';
import { holdUnsaved } from '../../app/host-window/unsaved-work.ts';

/** What somebody has changed and not saved. */
export interface Draft<Value> {
  readonly value: Value;
  /** What it began with, as it was read; null for something new. */
  readonly base: Value | null;
}

/** Saves a draft that nobody looks at: as what it lies in the folder now. null where that needs somebody: a field is wrong, a colleague changed the same. */
export type SaveDraft<Value> = (id: string, draft: Draft<Value>) => Promise<{ readonly id: string; readonly value: Value } | null>;

/** Keeps unsaved changes by id for as long as the folder is open, whatever room is in sight. */
export class DraftShelf<Value> {
  readonly #drafts = new Map<string, Draft<Value>>();
  readonly #listeners = new Set<() => void>();
  readonly #sending = new Map<string, Promise<unknown>>();
  #ids: readonly string[] = [];
  #letGo: (() => void) | null = null;
  #shown: string | null = null;
  #save: SaveDraft<Value> | null = null;

  get(id: string): Draft<Value> | null {
    return this.#drafts.get(id) ?? null;
  }

  /** Those that differ from what they began with. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  put(id: string, draft: Draft<Value>): void {
    if (draft.base !== null && isEqual(draft.value, draft.base)) this.#drafts.delete(id);
    else this.#drafts.set(id, draft);
    this.#tell();
  }

  drop(id: string): void {
    if (this.#drafts.delete(id)) this.#tell();
  }

  /** Sends a draft once what was sent of it before has its answer, with which this one begins; null when nothing is left to send by then. */
  async send<Answer>(id: string, send: (draft: Draft<Value>) => Promise<Answer>): Promise<Answer | null> {
    const earlier = this.#sending.get(id);
    const inTurn = async (): Promise<Answer | null> => {
      await Promise.allSettled([earlier]);
      const draft = this.get(id);
      return draft && send(draft);
    };
    const sent = inTurn();
    this.#sending.set(id, sent);
    return sent;
  }

  /** What was sent of a draft lies in the folder now, as `value` of `to`. What was typed since is the next change, and begins with that. */
  settle(from: string, sent: Value, to: string, value: Value): void {
    const now = this.get(from);
    this.#drafts.delete(from);
    if (now !== null && !isEqual(now.value, sent)) this.#drafts.set(to, { value: now.value, base: value });
    this.#tell();
  }

  /** The one in sight saves itself, and knows what its fields hold; returns how to say that it is out of sight. */
  show(id: string, save: SaveDraft<Value>): () => void {
    this.#shown = id;
    this.#save = save;
    return () => {
      if (this.#shown === id) this.#shown = null;
    };
  }

  /** Saves all that is out of sight; whether nothing of it is left. */
  readonly saveUnseen = async (): Promise<boolean> => {
    let isAll = true;
    // As they are now: what is typed meanwhile is no part of it.
    const drafts = [...this.#drafts];
    for (const [id, draft] of drafts) {
      if (id === this.#shown || !this.#save) continue;
      const saved = await this.#save(id, draft).catch(() => null);
      if (saved) this.settle(id, draft.value, saved.id, saved.value);
      // Nobody is done who went on changing it meanwhile.
      if (!saved || this.#drafts.has(saved.id)) isAll = false;
    }
    return isAll;
  };

  readonly listen = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  #tell(): void {
    this.#ids = [...this.#drafts.keys()];
    if (this.#ids.length > 0) this.#letGo ??= holdUnsaved(this, this.saveUnseen);
    else {
      this.#letGo?.();
      this.#letGo = null;
    }
    for (const listener of this.#listeners) listener();
  }
}

/** A shelf for each folder that is opened: what is typed in one is nothing of another. */
export class Drafts<Value> {
  readonly #ofFolder = new WeakMap<QueryClient, DraftShelf<Value>>();

  of(folder: QueryClient): DraftShelf<Value> {
    const shelf = this.#ofFolder.get(folder) ?? new DraftShelf<Value>();
    this.#ofFolder.set(folder, shelf);
    return shelf;
  }
}

export function useShelf<Value>(drafts: Drafts<Value>): DraftShelf<Value> {
  return drafts.of(useQueryClient());
}

export function useDraftIds<Value>(shelf: DraftShelf<Value>): readonly string[] {
  return useSyncExternalStore(shelf.listen, () => shelf.ids);
}

/** The draft of one thing, and how to change it. `read` is what lies in the folder: what a first change begins with. */
export function useDraft<Value>(shelf: DraftShelf<Value>, id: string, read: Value | null) {
  const draft = useSyncExternalStore(shelf.listen, () => shelf.get(id));
  const change = useCallback((value: Value) => shelf.put(id, { value, base: shelf.get(id)?.base ?? read }), [shelf, id, read]);
  const drop = useCallback(() => shelf.drop(id), [shelf, id]);
  return { draft, change, drop };
}
