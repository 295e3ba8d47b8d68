import { contentHash } from '../model/content-hash.ts';
import type { MergeChoice, MergeConflict, MergePlace, MergeSide, Resolution, Resolutions, TheirChange } from './merge-conflict.ts';
import type { Three } from './three.ts';

export const NO_RESOLUTIONS: Resolutions = new Map();

/** What a merge has to tell besides its result. */
export interface MergeReport {
  /** Undecided ones, in the order of the file; at each of them the result has mine. */
  readonly conflicts: readonly MergeConflict[];
  readonly theirChanges: readonly TheirChange[];
}

/** Collects the report of one merge, and knows what was decided before. */
export class MergeRecord implements MergeReport {
  readonly #conflicts = new Map<string, MergeConflict>();
  readonly #theirChanges: TheirChange[] = [];
  readonly #resolutions: Resolutions;

  constructor(resolutions: Resolutions = NO_RESOLUTIONS) {
    this.#resolutions = resolutions;
  }

  get conflicts(): readonly MergeConflict[] {
    return [...this.#conflicts.values()];
  }

  get theirChanges(): readonly TheirChange[] {
    return this.#theirChanges;
  }

  /** What was decided of a conflict; one that nobody decided yet is noted and stays as mine. */
  settle(place: MergePlace, sides: Three<MergeSide | null>, choices: readonly MergeChoice[]): Resolution {
    const key = contentHash(JSON.stringify([place, sides.base?.source, sides.mine?.source, sides.theirs?.source]));
    const resolution = this.#resolutions.get(key);
    if (resolution && choices.includes(resolution.choice)) return resolution;
    this.#conflicts.set(key, { key, place, ...sides, choices: [...choices] });
    return { choice: 'mine' };
  }

  /** Notes that something of theirs came into the result. */
  took(place: MergePlace, before: string | null, after: string | null): void {
    this.#theirChanges.push({ place, before, after });
  }
}
