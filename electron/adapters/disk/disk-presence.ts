import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { ContentHash } from '../../../shared/model/content-hash.ts';
import { isId } from '../../../shared/model/id.ts';
import { checkPath } from '../../../shared/ports/check-path.ts';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import type { Colleague, Presence, Saver, Whereabouts } from '../../../shared/ports/presence.ts';
import { SETTINGS_PATH } from '../../../shared/workspace/paths.ts';
import { refuseLinks } from './disk-folder.ts';
import { lookAt } from './disk-look.ts';
import { readLater } from './disk-read.ts';
import { KnownSavers } from './known-savers.ts';

/** Below the folder, since whoever shares it has to see it; hidden, never versioned, safe to delete. */
const PLACE = '.mappe/presence';
const FILE = /^[0-9a-f-]{36}\.json$/;

/** Milliseconds. */
export const BEAT = {
  /** Between two heartbeats, and between two looks at those of the others. */
  every: 3_000,
  /** Somebody whose file stayed the same for so long while we watched is gone. */
  patience: 12_000,
  /** And after so long the file is nobody's. */
  forget: 600_000,
  /** News of one moment go out together. */
  gather: 200,
} as const;

export type BeatTimes = { readonly [Name in keyof typeof BEAT]: number };

/** Programs looked at, and saves told, at most. */
const MOST_FILES = 200;
const MOST_SAVES = 200;
const MAX_BYTES = 100_000;

const unitSchema = z.object({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string().refine(isId) });
/** One running program's file. What a later version adds is left out here. */
const beatSchema = z.object({
  version: z.literal(1),
  name: z.string().max(200),
  /** Grows with each beat, so that the content changes while its owner lives. No date: clocks are wrong. */
  beat: z.int().nonnegative(),
  unit: unitSchema.nullable(),
  language: z.string().max(40).nullable(),
  /** The last saves with their numbers, each once: who looks knows from which on they are new. */
  saves: z
    .array(
      z.object({
        number: z.int().nonnegative(),
        path: z.string().max(1_000),
        /** Of its content, null = removed; earlier versions do not say it. */
        hash: z.string().max(64).nullable().optional(),
      }),
    )
    .max(MOST_SAVES),
});
type Beat = z.infer<typeof beatSchema>;

/** What we know of another's file. */
interface Watched {
  readonly beat: Beat;
  /** On our own clock, which only goes forward: when its content was last seen to change. */
  readonly changedAt: number;
  /** False until it was seen to change: a file that a crash left is never somebody. */
  readonly isAlive: boolean;
}

export interface PresenceOptions {
  readonly name: () => string;
  /** The colleagues, or where they are, are others than before. */
  readonly onChange: () => void;
  /** Files that others saved. */
  readonly onSaved: (paths: readonly WorkspacePath[]) => void;
  readonly times?: BeatTimes;
}

/** Begins to be there, in the folder at `root` (absolute). */
export function beginPresence(root: string, options: PresenceOptions): Presence {
  return new DiskPresence(root, options);
}

class DiskPresence implements Presence {
  readonly #root: string;
  readonly #options: PresenceOptions;
  readonly #times: BeatTimes;
  readonly #file = `${randomUUID()}.json`;
  readonly #end = new AbortController();
  readonly #running: Promise<void>;
  #watched: ReadonlyMap<string, Watched> = new Map();
  #at: Whereabouts = { unit: null, language: null };
  #beat = 0;
  #saves: Beat['saves'] = [];
  readonly #savers = new KnownSavers();
  #nextSave = 0;
  /** Cut short when there is news, so that others hear of it at once. */
  #wake: () => void = () => {};

  constructor(root: string, options: PresenceOptions) {
    this.#root = root;
    this.#options = options;
    this.#times = options.times ?? BEAT;
    this.#running = this.#run();
  }

  get colleagues(): readonly Colleague[] {
    return [...this.#watched]
      .filter(([, { isAlive }]) => isAlive)
      .map(([id, { beat }]) => ({ id, name: beat.name, at: { unit: beat.unit, language: beat.language } }))
      .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  }

  moveTo(at: Whereabouts): void {
    this.#at = at;
    this.#wake();
  }

  saved(path: WorkspacePath, hash: ContentHash | null): void {
    const others = this.#saves.filter((save) => save.path !== path);
    this.#saves = [...others, { number: this.#nextSave++, path, hash }].slice(-MOST_SAVES);
    this.#savers.note(path, hash, { kind: 'self' });
    this.#wake();
  }

  async saverOf(path: WorkspacePath, hash: ContentHash | null): Promise<Saver | null> {
    const known = (): Saver | null => this.#savers.find(path, hash);
    if (known() !== null || this.colleagues.length === 0) return known();
    // The file may be seen before its saver has told of it.
    await sleep(2 * this.#times.gather, null, { signal: this.#end.signal, ref: false }).catch(() => null);
    if (known() === null) await this.#look().catch(() => null);
    return known();
  }

  async leave(): Promise<void> {
    this.#end.abort();
    await this.#running;
    for (const name of [this.#file, `${this.#file}.tmp`]) await rm(this.#path(name), { force: true }).catch(() => null);
  }

  async #run(): Promise<void> {
    while (!this.#end.signal.aborted) {
      await this.#tell().catch(() => null);
      await this.#look().catch(() => null);
      await this.#pause();
    }
  }

  /** Until the next beat, or news of our own; those of one moment go out together. */
  async #pause(): Promise<void> {
    const news = new AbortController();
    this.#wake = () => news.abort();
    const signal = AbortSignal.any([news.signal, this.#end.signal]);
    await sleep(this.#times.every, null, { signal, ref: false }).catch(() => null);
    this.#wake = () => {};
    if (news.signal.aborted) await sleep(this.#times.gather, null, { signal: this.#end.signal, ref: false }).catch(() => null);
  }

  /** Whole or not at all; not through the writer of texts, since nothing is lost when a power cut takes a heartbeat. */
  async #tell(): Promise<void> {
    // An empty folder is where a drive was mounted: nothing is begun there.
    if ((await lookAt(join(this.#root, SETTINGS_PATH))) === null) return;
    await refuseLinks(this.#root, [PLACE]);
    await mkdir(join(this.#root, '.mappe')).catch(() => null);
    await mkdir(this.#path('')).catch(() => null);
    const { unit, language } = this.#at;
    const beat: Beat = { version: 1, name: this.#options.name(), beat: this.#beat++, unit, language, saves: this.#saves };
    const temporary = this.#path(`${this.#file}.tmp`);
    await writeFile(temporary, JSON.stringify(beat));
    await rename(temporary, this.#path(this.#file));
  }

  async #look(): Promise<void> {
    await refuseLinks(this.#root, [PLACE]);
    const names = (await readdir(this.#path(''))).filter((name) => FILE.test(name) && name !== this.#file).slice(0, MOST_FILES);
    const seen = await Promise.all(names.map(async (name) => [name, await this.#read(name)] as const));
    const before = this.#watched;
    const now = performance.now();
    const watched = new Map<string, Watched>();
    const saved = new Set<WorkspacePath>();
    for (const [name, beat] of seen) {
      const former = before.get(name);
      if (beat === null) {
        // It is just being replaced, or is none of ours: what was known holds for a while.
        if (former && now - former.changedAt < this.#times.patience) watched.set(name, former);
        continue;
      }
      const hasChanged = former !== undefined && former.beat.beat !== beat.beat;
      const changedAt = former && !hasChanged ? former.changedAt : now;
      const isAlive = hasChanged || (former?.isAlive === true && now - changedAt < this.#times.patience);
      watched.set(name, { beat, changedAt, isAlive });
      const known = Math.max(-1, ...(former?.beat.saves ?? []).map(({ number }) => number));
      for (const { number, path, hash } of beat.saves) {
        if (number <= known || !isPath(path)) continue;
        saved.add(path);
        if (hash !== undefined) this.#savers.note(path, hash, { kind: 'other', name: beat.name });
      }
      if (now - changedAt > this.#times.forget) await rm(this.#path(name), { force: true });
    }
    const shown = JSON.stringify(this.colleagues);
    this.#watched = watched;
    if (JSON.stringify(this.colleagues) !== shown) this.#options.onChange();
    if (saved.size > 0) this.#options.onSaved([...saved]);
  }

  async #read(name: string): Promise<Beat | null> {
    try {
      const file = await readLater(this.#path(name), `${PLACE}/${name}`);
      if (file === null || file.bytes.length > MAX_BYTES) return null;
      return beatSchema.safeParse(JSON.parse(new TextDecoder().decode(file.bytes))).data ?? null;
    } catch {
      return null;
    }
  }

  #path(name: string): string {
    return join(this.#root, PLACE, name);
  }
}

function isPath(path: string): boolean {
  try {
    checkPath(path);
    return true;
  } catch {
    return false;
  }
}
