import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { OpenConflict } from '../../../shared/ports/sync.ts';
import { isAbsent } from '../disk/disk-errors.ts';
import { syncFolder, writeTemporary } from '../disk/disk-replace.ts';
import { OWN_FOLDER } from './branch-tip.ts';

const wording = z.string().nullable();
const conflictSchema: z.ZodType<OpenConflict> = z.object({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  path: z.string(),
  base: wording,
  theirs: z.string(),
  at: z.string(),
  places: z.array(z.object({ base: wording, mine: wording, theirs: wording })),
});

/** Conflicts that nobody decided yet, one file each: there before the folder changes, gone when somebody decided. */
export class OpenConflicts {
  readonly #folder: string;

  constructor(repository: string) {
    this.#folder = join(repository, OWN_FOLDER, 'conflicts');
  }

  async list(): Promise<readonly OpenConflict[]> {
    const found: OpenConflict[] = [];
    for (const name of (await this.#names()).toSorted()) {
      const conflict = conflictSchema.parse(JSON.parse(await readFile(join(this.#folder, name), 'utf8')));
      found.push(conflict);
    }
    return found;
  }

  /** The same conflict met again is one. */
  async add(conflict: OpenConflict): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const target = this.#file(conflict.id);
    await rename(await writeTemporary(target, Buffer.from(`${JSON.stringify(conflict, null, 2)}\n`), null), target);
    await syncFolder(this.#folder);
  }

  async settle(id: string): Promise<void> {
    if (/^[0-9a-f]{32}$/.test(id)) await rm(this.#file(id), { force: true });
  }

  #file(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  async #names(): Promise<readonly string[]> {
    try {
      return (await readdir(this.#folder)).filter((name) => /^[0-9a-f]{32}\.json$/.test(name));
    } catch (error) {
      if (isAbsent(error)) return [];
      throw error;
    }
  }
}
