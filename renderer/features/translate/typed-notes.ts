import type { UnitRef } from '../../../shared/model/workspace.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import { holdUnsaved } from '../../app/host-window/unsaved-work.ts';

/** The text that a note is about. */
export interface NotePlace {
  readonly unit: UnitRef;
  readonly language: string;
  readonly hash: string;
}

type AddNote = (place: NotePlace, text: string) => Promise<unknown>;

/** Notes that are typed and not added yet, whatever text is open: going on to another one, or a failure, costs none of them. */
export class TypedNotes {
  readonly #notes = new Map<string, { readonly place: NotePlace; readonly text: string }>();
  readonly #listeners = new Set<() => void>();
  #add: AddNote | null = null;
  #letGo: (() => void) | null = null;

  connect(add: AddNote): void {
    this.#add = add;
  }

  get(place: NotePlace): string {
    return this.#notes.get(keyOf(place))?.text ?? '';
  }

  put(place: NotePlace, text: string): void {
    if (text === '') this.#notes.delete(keyOf(place));
    else this.#notes.set(keyOf(place), { place, text });
    if (this.#notes.size > 0) this.#letGo ??= holdUnsaved(this, this.#addAll);
    else {
      this.#letGo?.();
      this.#letGo = null;
    }
    for (const listener of this.#listeners) listener();
  }

  /** Adds what is typed; a failure, which is thrown, puts it back into a field that is empty by then. */
  async add(place: NotePlace): Promise<void> {
    const typed = this.get(place);
    if (typed.trim() === '' || !this.#add) return;
    this.put(place, '');
    try {
      await this.#add(place, typed.trim());
    } catch (failure) {
      if (this.get(place) === '') this.put(place, typed);
      throw failure;
    }
  }

  readonly listen = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  readonly #addAll = async (): Promise<boolean> => {
    const places = [...this.#notes.values()].map(({ place }) => place);
    const added = await Promise.allSettled(places.map(async (place) => this.add(place)));
    return added.every(({ status }) => status === 'fulfilled');
  };
}

function keyOf({ unit, language, hash }: NotePlace): string {
  return `${language} ${unitKey(unit)} ${hash}`;
}
