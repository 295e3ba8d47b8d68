import { MAX_NOTE_LENGTH } from '../../../shared/model/translation-notes.ts';
import type { DraftThing } from '../../../shared/ports/draft-store.ts';
import { draftKey } from '../../../shared/ports/draft-store.ts';
import { holdUnsaved } from '../../app/host-window/unsaved-work.ts';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import type { DraftHost } from './kept-on-disk.ts';
import { KeptOnDisk } from './kept-on-disk.ts';
import type { TypedPlace } from './typed-texts.ts';

/** A note with the text that it is about. */
export interface UnaddedNote {
  readonly place: TypedPlace;
  readonly text: string;
}

/** What typed notes need from the host. */
export interface TypedNotesHost extends DraftHost<UnaddedNote> {
  readonly add: (place: TypedPlace, text: string) => Promise<unknown>;
}

/**
 * Notes that are typed and not added yet, whatever text is open: neither going on to another one, nor a failure, nor the end of the
 * program costs one of them.
 */
export class TypedNotes {
  readonly #notes = new Map<string, UnaddedNote>();
  readonly #disk = new KeptOnDisk((key) => this.#notes.get(key));
  readonly #listeners = new Set<() => void>();
  #all: readonly UnaddedNote[] = [];
  #host: TypedNotesHost | null = null;
  #letGo: (() => void) | null = null;

  connect(host: TypedNotesHost): void {
    this.#host = host;
    this.#disk.connect(host);
  }

  get all(): readonly UnaddedNote[] {
    return this.#all;
  }

  get(place: TypedPlace): string {
    return this.#notes.get(keyOf(place))?.text ?? '';
  }

  put(place: TypedPlace, text: string): void {
    const key = keyOf(place);
    if (text === '') {
      this.#notes.delete(key);
      this.#disk.forget(key);
    } else {
      this.#notes.set(key, { place, text });
      this.#disk.touch(key);
    }
    this.#tell();
  }

  /** Adds what is typed; a failure, which is thrown, puts it back into a field that is empty by then. */
  async add(place: TypedPlace): Promise<void> {
    const key = keyOf(place);
    const typed = this.get(place);
    if (typed.trim() === '' || isTooLong(typed) || !this.#host) return;
    // Its draft stays until it is added.
    this.#disk.hurry(key);
    this.#notes.delete(key);
    this.#tell();
    try {
      await this.#host.add(place, typed.trim());
      this.#disk.forget(key);
    } catch (failure) {
      if (this.get(place) === '') this.put(place, typed);
      throw failure;
    }
  }

  /** Goes on with what earlier runs left, newest first. What is being typed stands before what was left about the same text. */
  adopt(found: readonly FoundDraft[]): void {
    let isNew = false;
    for (const { id, draft } of found) {
      if (draft.thing.kind !== 'note' || this.#disk.knows(id)) continue;
      const { kind: _kind, ...place } = draft.thing;
      const key = keyOf(place);
      if (this.#notes.has(key)) continue;
      this.#disk.adopt(key, id);
      this.#notes.set(key, { place, text: draft.text });
      isNew = true;
    }
    if (isNew) this.#tell();
  }

  readonly listen = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  readonly #addAll = async (): Promise<boolean> => {
    const added = await Promise.allSettled(this.#all.map(async ({ place }) => this.add(place)));
    return added.every(({ status }) => status === 'fulfilled');
  };

  #tell(): void {
    this.#all = [...this.#notes.values()];
    if (this.#all.length > 0) this.#letGo ??= holdUnsaved(this, this.#addAll);
    else {
      this.#letGo?.();
      this.#letGo = null;
    }
    for (const listener of this.#listeners) listener();
  }
}

/** Whether a note is longer than one can be: it stays in its field, which says so. */
export function isTooLong(note: string): boolean {
  return note.trim().length > MAX_NOTE_LENGTH;
}

/** What a draft of a note about that text is a draft of. */
export function noteThingOf({ unit, language, hash, source }: TypedPlace): DraftThing {
  return { kind: 'note', unit, language, hash, source };
}

function keyOf(place: TypedPlace): string {
  return draftKey(noteThingOf(place));
}
