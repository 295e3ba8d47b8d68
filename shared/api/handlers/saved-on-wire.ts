import type { Saver } from '../../ports/presence.ts';
import type { SaveOutcome } from '../../app/save-outcome.ts';
import type { Meaning } from '../../app/save-document.ts';
import type { Met } from './meeting.ts';
import type { MergeConflict, Resolution, Resolutions, TheirChange } from '../../merging/merge-conflict.ts';

interface Consequence {
  readonly language: string;
  readonly outdated: number;
  readonly missing: number;
}

/** What a page is told of a save; what lies in the file now it reads anew. */
type OnWire =
  | { readonly outcome: 'saved'; languages: Consequence[] }
  | { readonly outcome: 'merged'; theirChanges: TheirChange[]; by: Saver | null; languages: Consequence[] }
  | { readonly outcome: 'conflict'; conflicts: MergeConflict[]; by: Saver | null };

export function savedOnWire(saved: Met<SaveOutcome<Meaning>>): OnWire {
  const { by } = saved;
  if (saved.outcome === 'conflict') return { outcome: 'conflict', conflicts: [...saved.conflicts], by };
  const languages = saved.languages
    .filter(({ newlyOutdated, newlyMissing }) => newlyOutdated + newlyMissing > 0)
    .map(({ language, newlyOutdated, newlyMissing }) => ({ language, outdated: newlyOutdated, missing: newlyMissing }));
  if (saved.outcome === 'saved') return { outcome: 'saved', languages };
  return { outcome: 'merged', theirChanges: [...saved.theirChanges], by, languages };
}

export function resolutionsOf(decided: Readonly<Record<string, Resolution>>): Resolutions {
  return new Map(Object.entries(decided));
}
