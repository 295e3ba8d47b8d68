import type { UnitRef } from '../../../shared/model/workspace.ts';
import type { DraftThing } from '../../../shared/ports/draft-store.ts';
import { draftKey } from '../../../shared/ports/draft-store.ts';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import { holdUnsaved } from '../../app/host-window/unsaved-work.ts';

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
export interface TypedTextsHost {
  /** Keeps it on this computer's disk; the name of the draft, null where none is needed. */
  readonly keep: (text: TypedText) => Promise<string | null>;
  readonly discard: (draft: string) => Promise<void>;
  /** Saves it as a draft of the translation; false where a colleague saved another text meanwhile. */
  readonly save: (text: TypedText) => Promise<boolean>;
}

/** Milliseconds from a keystroke to its draft on the disk, at most. */
const WITHIN = 400;

/**
 * All that was typed into translations of a folder and is not saved, whatever text is open. It follows what is typed at once, and the
 * disk follows it. A failure to keep a draft is no reason to disturb who writes: the text is still here, and saving says what is wrong.
 */
export class TypedTexts {
  readonly #texts = new Map<string, TypedText>();
  readonly #late = new Map<string, ReturnType<typeof setTimeout>>();
  /** The drafts that hold a text, and those of former ones: all are forgotten with it. */
  readonly #drafts = new Map<string, Set<string>>();
  /** Drafts that were taken over or made here: what the host still tells of them is old. */
  readonly #known = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #all: readonly TypedText[] = [];
  #host: TypedTextsHost | null = null;
  /** One after the other: a draft that is discarded while it is being kept is gone in the end. */
  #turn: Promise<void> = Promise.resolve();
  #letGo: (() => void) | null = null;

  connect(host: TypedTextsHost): void {
    this.#host = host;
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
    if (!this.#late.has(key))
      this.#late.set(
        key,
        setTimeout(() => this.#keep(key), WITHIN),
      );
    this.#tell();
  }

  /** Takes a text out to be saved. Its draft stays until that has ended: `saved`, or `putBack`. */
  take(place: TypedPlace): TypedText | null {
    const text = this.get(place);
    if (text) {
      this.#keepNow(keyOf(place));
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
    clearTimeout(this.#late.get(key));
    this.#late.delete(key);
    if (this.#texts.delete(key)) this.#tell();
    this.saved(place);
  }

  /** What was taken out lies in the folder now. */
  saved(place: TypedPlace): void {
    const key = keyOf(place);
    this.#inTurn(async (host) => {
      // Typed anew meanwhile: its next draft takes the place of this one.
      if (this.#texts.has(key)) return;
      const drafts = [...(this.#drafts.get(key) ?? [])];
      this.#drafts.delete(key);
      await Promise.allSettled(drafts.map((draft) => host.discard(draft)));
    });
  }

  /** Goes on with what earlier runs left, newest first. What is being typed stands before what was left of the same text. */
  adopt(found: readonly FoundDraft[]): void {
    let isNew = false;
    for (const { id, draft } of found) {
      if (draft.thing.kind !== 'segment' || this.#known.has(id)) continue;
      const key = draftKey(draft.thing);
      if (this.#texts.has(key)) continue;
      const { kind: _kind, ...place } = draft.thing;
      this.#known.add(id);
      this.#remember(key, id);
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

  #keepNow(key: string): void {
    const timer = this.#late.get(key);
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#keep(key);
  }

  #keep(key: string): void {
    this.#late.delete(key);
    const text = this.#texts.get(key);
    if (!text) return;
    this.#inTurn(async (host) => {
      const draft = await host.keep(text);
      if (draft !== null) this.#known.add(draft);
      const former = [...(this.#drafts.get(key) ?? [])].filter((one) => one !== draft);
      this.#drafts.set(key, new Set(draft === null ? [] : [draft]));
      // Forgotten once their text is kept anew: no moment without it on the disk.
      await Promise.allSettled(former.map((one) => host.discard(one)));
    });
  }

  #remember(key: string, draft: string): void {
    this.#drafts.set(key, new Set([...(this.#drafts.get(key) ?? []), draft]));
  }

  #inTurn(work: (host: TypedTextsHost) => Promise<void>): void {
    this.#turn = this.#turn.then(() => this.#host && work(this.#host)).then(ignore, ignore);
  }

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

function ignore(): void {}
