import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';
import type { UnitRef } from '../model/workspace.ts';
import type { WorkspacePath } from './file-store.ts';

/** What somebody has before them: a unit, in German (`language` null) or in a language; null = none in particular. */
export interface Whereabouts {
  readonly unit: UnitRef | null;
  readonly language: LanguageTag | null;
}

export interface Colleague {
  /** One running program: somebody with two windows is there twice. */
  readonly id: string;
  readonly name: string;
  readonly at: Whereabouts;
}

/** Who saved something: this program itself, or somebody of this name. */
export type Saver = { readonly kind: 'self' } | { readonly kind: 'other'; readonly name: string };

/**
 * Who else has the folder open, and what they save. Advice, and never a lock: nobody waits for it, and whoever crashed is gone a
 * few seconds later. Never throws; where the folder cannot be written to, one sees others and is not seen.
 */
export interface Presence {
  /** Others that are there now, by name. */
  readonly colleagues: readonly Colleague[];
  /** Says where I am. */
  moveTo(at: Whereabouts): void;
  /** Says which file I have saved, and as what (null = removed): a share tells nobody by itself. */
  saved(path: WorkspacePath, hash: ContentHash | null): void;
  /** Whoever last told of having saved a file with this very content (null = of having removed it); null for nobody. */
  saverOf(path: WorkspacePath, hash: ContentHash | null): Promise<Saver | null>;
  /** Takes leave, so that the others see it at once. */
  leave(): Promise<void>;
}
