import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { VERSION_REASONS, type Version, type VersionId } from '../../../shared/ports/history.ts';
import { isAbsent } from '../disk/disk-errors.ts';
import { OWN_FOLDER } from './branch-tip.ts';
import { changedPaths } from './changed-paths.ts';
import { readCommit } from './git-commit.ts';
import { ObjectReader } from './object-reader.ts';

/** A version and when its sitting began. */
export type LoggedVersion = Version & { readonly begun: number };

const lineSchema: z.ZodType<LoggedVersion> = z.object({
  id: z.string(),
  parents: z.array(z.string()),
  at: z.string(),
  by: z.string(),
  reason: z.enum(VERSION_REASONS),
  paths: z.array(z.string()),
  printed: z.object({ edition: z.string(), languages: z.array(z.string()), date: z.string() }).nullable(),
  begun: z.number(),
});

/** Versions between two times that what was found out is put down: a program that ends early goes on from there. */
const PORTION = 500;

/**
 * What every version changed, read once and kept in memory and in a file: comparing ten thousand pairs of trees takes seconds.
 * The file repeats what the repository says and may be deleted; nothing in it is believed that the branch does not lead to.
 */
export class VersionLog {
  readonly #repository: string;
  readonly #file: string;
  readonly #known = new Map<VersionId, LoggedVersion>();
  readonly #unwritten: LoggedVersion[] = [];
  #loaded = false;
  /** The last answer: most questions are about the same tip. */
  #ordered: { readonly tip: VersionId; readonly ids: readonly VersionId[] } | null = null;

  constructor(repository: string) {
    this.#repository = repository;
    this.#file = join(repository, OWN_FOLDER, 'versions.jsonl');
  }

  /** Every version that leads to the tip, children before parents, the newer of two branches first. */
  async ids(tip: VersionId | null): Promise<readonly VersionId[]> {
    return tip === null ? [] : this.#reading((objects) => this.#inOrder(objects, tip));
  }

  /** Those of them that are wanted, so many at most. What a version changed is found out when it comes to be looked at. */
  async find(tip: VersionId | null, wanted: (version: LoggedVersion) => boolean, limit: number): Promise<readonly LoggedVersion[]> {
    if (tip === null) return [];
    return this.#reading(async (objects) => {
      const found: LoggedVersion[] = [];
      for (const id of this.#inOrder(objects, tip)) {
        if (found.length >= limit) break;
        const version = this.#lookUp(objects, id);
        if (wanted(version)) found.push(version);
        if (this.#unwritten.length >= PORTION) await this.#keep();
      }
      return found;
    });
  }

  async version(id: VersionId): Promise<LoggedVersion> {
    return this.#reading((objects) => this.#lookUp(objects, id));
  }

  async #reading<Result>(work: (objects: ObjectReader) => Result | Promise<Result>): Promise<Result> {
    await this.#load();
    try {
      return await ObjectReader.over(this.#repository, work);
    } finally {
      await this.#keep();
    }
  }

  #inOrder(objects: ObjectReader, tip: VersionId): readonly VersionId[] {
    if (this.#ordered?.tip !== tip) this.#ordered = { tip, ids: inOrder(tip, (id) => this.#known.get(id) ?? commitLine(objects, id)) };
    return this.#ordered.ids;
  }

  #lookUp(objects: ObjectReader, id: VersionId): LoggedVersion {
    const known = this.#known.get(id);
    if (known) return known;
    const version = readVersion(objects, id);
    this.#known.set(id, version);
    this.#unwritten.push(version);
    return version;
  }

  async #keep(): Promise<void> {
    const lines = this.#unwritten.splice(0).map((version) => `${JSON.stringify(version)}\n`);
    // What could not be written is computed again next time.
    if (lines.length > 0) await appendFile(this.#file, lines.join('')).catch(() => null);
  }

  async #load(): Promise<void> {
    if (this.#loaded) return;
    this.#loaded = true;
    for (const line of (await readLog(this.#file)).split('\n')) {
      const version = parseLine(line);
      if (version) this.#known.set(version.id, version);
    }
  }
}

type Line = Pick<LoggedVersion, 'parents' | 'at'>;

/** Children before parents, the newer of two that came about apart first. */
function inOrder(tip: VersionId, lineOf: (id: VersionId) => Line): readonly VersionId[] {
  const lines = new Map<VersionId, Line>();
  const children = new Map<VersionId, number>([[tip, 0]]);
  const open = [tip];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const line = lineOf(id);
    lines.set(id, line);
    for (const parent of line.parents) {
      if (!children.has(parent)) open.push(parent);
      children.set(parent, (children.get(parent) ?? 0) + 1);
    }
  }
  const ids: VersionId[] = [];
  const ready = [tip];
  for (let id = takeNewest(ready, lines); id !== undefined; id = takeNewest(ready, lines)) {
    ids.push(id);
    for (const parent of lines.get(id)?.parents ?? []) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      if (left === 0) ready.push(parent);
    }
  }
  return ids;
}

function takeNewest(ready: VersionId[], lines: ReadonlyMap<VersionId, Line>): VersionId | undefined {
  const moment = (index: number): string => lines.get(ready[index] ?? '')?.at ?? '';
  let newest = 0;
  for (let index = 1; index < ready.length; index++) if (moment(index) > moment(newest)) newest = index;
  return ready.splice(newest, 1)[0];
}

function commitLine(objects: ObjectReader, id: VersionId): Line {
  const { parents, at } = readCommit(objects, id);
  return { parents, at: new Date(at).toISOString() };
}

function readVersion(objects: ObjectReader, id: VersionId): LoggedVersion {
  const { tree, parents, by, begun, at, reason, printed } = readCommit(objects, id);
  const others = parents.map((parent) => readCommit(objects, parent).tree);
  return { id, parents, at: new Date(at).toISOString(), by, reason, paths: changedPaths(objects, tree, others), printed, begun };
}

async function readLog(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return '';
    throw error;
  }
}

/** A crash may leave half a line, another process may write at the same moment. */
function parseLine(line: string): LoggedVersion | null {
  if (!line.startsWith('{')) return null;
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
