import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from 'es-git';
import { z } from 'zod';
import type { WorkspacePath } from '../../../shared/ports/file-store.ts';
import { VERSION_REASONS, type Version, type VersionId } from '../../../shared/ports/history.ts';
import { isAbsent } from '../disk-errors.ts';
import { OWN_FOLDER } from './branch-tip.ts';
import { changedPaths } from './changed-paths.ts';
import { readCommit } from './git-commit.ts';

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

/**
 * What every version changed, read once and kept in memory and in a file: comparing ten thousand pairs of trees takes seconds.
 * The file repeats what the repository says and may be deleted; nothing in it is believed that the branch does not lead to.
 */
export class VersionLog {
  readonly #file: string;
  readonly #repository: Repository;
  readonly #known = new Map<VersionId, LoggedVersion>();
  readonly #unwritten: LoggedVersion[] = [];
  #loaded = false;
  /** The last answer: most questions are about the same tip. */
  #sorted: { readonly tip: VersionId; readonly versions: readonly LoggedVersion[] } | null = null;

  constructor(folder: string, repository: Repository) {
    this.#file = join(folder, OWN_FOLDER, 'versions.jsonl');
    this.#repository = repository;
  }

  /** Every version that leads to the tip, children before parents, the newer of two branches first. */
  async versions(tip: VersionId | null): Promise<readonly LoggedVersion[]> {
    if (tip === null) return [];
    if (this.#sorted?.tip === tip) return this.#sorted.versions;
    await this.#load();
    const found = this.#reachable(tip);
    await this.#keep();
    const children = new Map<VersionId, number>();
    for (const { parents } of found.values()) for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
    const sorted: LoggedVersion[] = [];
    const ready = [...found.values()].filter(({ id }) => !children.has(id));
    for (let next = takeNewest(ready); next; next = takeNewest(ready)) {
      sorted.push(next);
      for (const parent of next.parents) {
        const left = (children.get(parent) ?? 0) - 1;
        children.set(parent, left);
        const version = found.get(parent);
        if (left === 0 && version) ready.push(version);
      }
    }
    this.#sorted = { tip, versions: sorted };
    return sorted;
  }

  async version(id: VersionId): Promise<LoggedVersion> {
    await this.#load();
    const version = this.#lookUp(id);
    await this.#keep();
    return version;
  }

  #reachable(tip: VersionId): ReadonlyMap<VersionId, LoggedVersion> {
    const found = new Map<VersionId, LoggedVersion>();
    const open = [tip];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      const version = this.#lookUp(id);
      found.set(id, version);
      open.push(...version.parents);
    }
    return found;
  }

  #lookUp(id: VersionId): LoggedVersion {
    const known = this.#known.get(id);
    if (known) return known;
    const version = readVersion(this.#repository, id);
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

function takeNewest(ready: LoggedVersion[]): LoggedVersion | undefined {
  let newest = 0;
  for (let index = 1; index < ready.length; index++) if ((ready[index]?.at ?? '') > (ready[newest]?.at ?? '')) newest = index;
  return ready.splice(newest, 1)[0];
}

function readVersion(repository: Repository, id: VersionId): LoggedVersion {
  const { tree, parents, by, begun, at, reason, printed } = readCommit(repository, id);
  const paths: readonly WorkspacePath[] = changedPaths(
    repository,
    tree,
    parents.map((parent) => repository.getCommit(parent).treeId()),
  );
  return { id, parents, at: new Date(at).toISOString(), by, reason, paths, printed, begun };
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
