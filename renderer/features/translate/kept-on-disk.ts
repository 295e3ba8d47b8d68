/** What holding drafts needs from the host. */
export interface DraftHost<Text> {
  /** Keeps it on this computer's disk; the name of the draft, null where none is needed. */
  readonly keep: (text: Text) => Promise<string | null>;
  readonly discard: (draft: string) => Promise<void>;
}

/** Milliseconds from a keystroke to its draft on the disk, at most. */
const WITHIN = 400;

/**
 * The drafts of many short texts that are typed side by side, each by a key. A failure to keep one is no reason to disturb who writes:
 * the text is still in the page, and saving says what is wrong.
 */
export class KeptOnDisk<Text> {
  readonly #textOf: (key: string) => Text | undefined;
  readonly #late = new Map<string, ReturnType<typeof setTimeout>>();
  /** The drafts that hold a text, and those of former ones: all are forgotten with it. */
  readonly #drafts = new Map<string, Set<string>>();
  /** Drafts that were taken over or made here: what the host still tells of them is old. */
  readonly #known = new Set<string>();
  #host: DraftHost<Text> | null = null;
  /** One after the other: a draft that is discarded while it is being kept is gone in the end. */
  #turn: Promise<void> = Promise.resolve();

  /** @param textOf what stands there by now; undefined when nothing is typed any more */
  constructor(textOf: (key: string) => Text | undefined) {
    this.#textOf = textOf;
  }

  connect(host: DraftHost<Text>): void {
    this.#host = host;
  }

  /** It was typed into: on the disk soon, as it is by then. */
  touch(key: string): void {
    if (!this.#late.has(key))
      this.#late.set(
        key,
        setTimeout(() => this.#keep(key), WITHIN),
      );
  }

  /** What waits to be kept is kept now. */
  hurry(key: string): void {
    const timer = this.#late.get(key);
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#keep(key);
  }

  /** Saved or given up. */
  forget(key: string): void {
    // Typed anew meanwhile: its next draft takes the place of this one.
    if (this.#textOf(key) !== undefined) return;
    clearTimeout(this.#late.get(key));
    this.#late.delete(key);
    this.#inTurn(async (host) => {
      if (this.#textOf(key) !== undefined) return;
      const drafts = [...(this.#drafts.get(key) ?? [])];
      this.#drafts.delete(key);
      await Promise.allSettled(drafts.map((draft) => host.discard(draft)));
    });
  }

  /** Whether this draft is nobody's news. */
  knows(draft: string): boolean {
    return this.#known.has(draft);
  }

  /** What an earlier run left is gone on with. */
  adopt(key: string, draft: string): void {
    this.#known.add(draft);
    this.#drafts.set(key, new Set([...(this.#drafts.get(key) ?? []), draft]));
  }

  #keep(key: string): void {
    this.#late.delete(key);
    const text = this.#textOf(key);
    if (text === undefined) return;
    this.#inTurn(async (host) => {
      const draft = await host.keep(text);
      if (draft !== null) this.#known.add(draft);
      const former = [...(this.#drafts.get(key) ?? [])].filter((one) => one !== draft);
      this.#drafts.set(key, new Set(draft === null ? [] : [draft]));
      // Forgotten once their text is kept anew: no moment without it on the disk.
      await Promise.allSettled(former.map((one) => host.discard(one)));
    });
  }

  #inTurn(work: (host: DraftHost<Text>) => Promise<void>): void {
    this.#turn = this.#turn.then(() => this.#host && work(this.#host)).then(ignore, ignore);
  }
}

function ignore(): void {}
