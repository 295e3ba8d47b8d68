import type { LanguageTag } from '../model/language.ts';
import type { MinorEdits } from '../model/translation.ts';
import { unitKey, type UnitRef, type Workspace } from '../model/workspace.ts';
import type { Segment } from '../translation/segment.ts';
import { saveConsequences } from './save-consequences.ts';

/** What a change of the German of a contact or an offer costs its translators. */
export interface ChangeWeight {
  /** Wordings that the change brings. */
  readonly texts: readonly string[];
  /** German words in them: what is to be translated, once per language. */
  readonly words: number;
  /** Languages in which such a wording becomes outdated, and how many do. A minor edit can spare them. */
  readonly outdated: readonly { readonly language: LanguageTag; readonly texts: number }[];
  /** Languages in which such a wording is missing, and how many are. */
  readonly missing: readonly { readonly language: LanguageTag; readonly texts: number }[];
}

/** What a change means before it is saved. `before` are the segments as they lie in the file; none for a new one. */
export function weighChange(
  workspace: Workspace,
  unit: UnitRef,
  before: readonly Segment[],
  after: readonly Segment[],
  minorEdits: MinorEdits | null = workspace.minorEdits.get(unitKey(unit)) ?? null,
): ChangeWeight {
  const known = new Set(before.map(({ hash }) => hash));
  const fresh = new Map(after.filter(({ hash }) => !known.has(hash)).map((segment) => [segment.hash, segment]));
  const languages = fresh.size === 0 ? [] : saveConsequences(workspace, unit, before, after, minorEdits);
  const counted = (of: 'newlyOutdated' | 'newlyMissing'): ChangeWeight['outdated'] =>
    languages.flatMap((one) => (one[of] > 0 ? [{ language: one.language, texts: one[of] }] : []));
  return {
    texts: [...fresh.values()].map(({ source }) => source),
    words: [...fresh.values()].reduce((sum, { words }) => sum + words, 0),
    outdated: counted('newlyOutdated'),
    missing: counted('newlyMissing'),
  };
}
