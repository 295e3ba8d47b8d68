import type { UnitRef } from '../../../shared/model/workspace.ts';
import type { DraftThing } from '../../../shared/ports/draft-store.ts';
import { draftKey } from '../../../shared/ports/draft-store.ts';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import { holdUnsaved } from '../../app/host-window/unsaved-work.ts';
import type { DraftHost } from './kept-on-disk.ts';
import { KeptOnDisk } from './kept-on-disk.ts';

/** One text of a unit in a language. */
export interface TypedPlace {
  readonly unit: UnitRef;
  readonly language: string;
  readonly hash: string;
  /** The German. */
  readonly source: string;
}

/** What was typed there and is not saved. */
export interface TypedText extends TypedPlace {
  readonly markdown: string;
  /** The translation that was saved when typing began; null for none. A save that meets another one by now leaves that one alone. */
  readonly base: string | null;
  /** When an earlier run of the program kept it; null for what is being typed now. */
  readonly left: string | null;
}

/** What typed texts need from the host. */
export interface TypedTextsHost extends DraftHost<TypedText> {
  /** Saves it as a draft of the translation; false where a colleague saved another text meanwhile. */
  readonly save: (text: TypedText) => Promise<boolean>;
}

/** All that was typed into translations of a folder and is not saved, whatever text is open: it follows what is typed, and the disk follows it. */
export class TypedTexts {
  readonly #texts = new Map<string, TypedText>();
  readonly #disk = new KeptOnDisk((key) => this.#texts.get(key));
  readonly #listeners = new Set<() => void>();
  #all: readonly TypedText[] = [];
  #host: TypedTextsHost | null = null;
  #letGo: (() => void) | null = null;

  connect(host: TypedTextsHost): void {
    this.#host = host;
    this.#disk.connect(host);
  }

  get all(): readonly TypedText[] {
    return this.#all;
  }

  get(place: TypedPlace): TypedText | null {
    return this.#texts.get(keyOf(place)) ?? null;
  }

  put(text: TypedText): void {
    const key = keyOf(text);
    this.#texts.set(key, text);
    this.#disk.touch(key);
    this.#tell();
  }

  /** Takes a text out to be saved. Its draft stays until that has ended: `saved`, or `putBack`. */
  take(place: TypedPlace): TypedText | null {
    const text = this.get(place);
    if (text) {
      this.#disk.hurry(keyOf(place));
      this.#texts.delete(keyOf(place));
      this.#tell();
    }
    return text;
  }

  /** It could not be saved. What was typed since stands before it. */
  putBack(text: TypedText): void {
    if (!this.get(text)) this.put(text);
  }

  /** Gives it up. */
  drop(place: TypedPlace): void {
    const key = keyOf(place);
    if (this.#texts.delete(key)) this.#tell();
    this.saved(place);
  }

  /** What was taken out lies in the folder now. */
  saved(place: TypedPlace): void {
    this.#disk.forget(keyOf(place));
  }

  /** Goes on with what earlier runs left, newest first. What is being typed stands before what was left of the same text. */
  adopt(found: readonly FoundDraft[]): void {
    let isNew = false;
    for (const { id, draft } of found) {
      if (draft.thing.kind !== 'segment' || this.#disk.knows(id)) continue;
      const key = draftKey(draft.thing);
      if (this.#texts.has(key)) continue;
      const { kind: _kind, ...place } = draft.thing;
      this.#disk.adopt(key, id);
      this.#texts.set(key, { ...place, markdown: draft.text, base: draft.base, left: draft.at });
      isNew = true;
    }
    if (isNew) this.#tell();
  }

  /** Saves everything as drafts of the translations; whether nothing is left. */
  readonly saveAll = async (): Promise<boolean> => {
    let isAll = true;
    const texts = [...this.#texts.values()];
    for (const text of texts) {
      const isSaved = (await this.#host?.save(text).catch(() => false)) ?? false;
      if (isSaved && this.get(text) === text) this.drop(text);
      else isAll = false;
    }
    return isAll;
  };

  readonly listen = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  #tell(): void {
    this.#all = [...this.#texts.values()];
    if (this.#all.length > 0) this.#letGo ??= holdUnsaved(this, this.saveAll);
    else {
      this.#letGo?.();
      this.#letGo = null;
    }
    for (const listener of this.#listeners) listener();
  }
}

/** What a draft of it is a draft of. */
export function draftThingOf({ unit, language, hash, source }: TypedPlace): DraftThing {
  return { kind: 'segment', unit, language, hash, source };
}

function keyOf(place: TypedPlace): string {
  return draftKey(draftThingOf(place));
}
