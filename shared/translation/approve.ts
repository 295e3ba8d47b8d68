import type { ContentHash } from '../model/content-hash.ts';
import type { Translation } from '../model/translation.ts';
import type { Choice } from './confirm.ts';
import { orderSegments } from './order-segments.ts';
import { sameMeaning } from './same-meaning.ts';
import type { SourceUnit } from './source-unit.ts';
import { storedKey } from './stored-key.ts';

export interface Approval {
  readonly translation: Translation;
  readonly approved: readonly ContentHash[];
  /** Left as they were: the one who wants to approve is the one who translated or confirmed them. */
  readonly ownWork: readonly ContentHash[];
}

/** A second person says that translated texts are right. Drafts, outdated and missing segments stay as they are. */
export function approve(
  translation: Translation,
  unit: SourceUnit,
  choice: Choice,
  said: { readonly by: string; readonly at?: string },
): Approval {
  const same = sameMeaning(unit.minorEdits);
  const segments = { ...translation.segments };
  const approved = new Set<ContentHash>();
  const ownWork = new Set<ContentHash>();
  for (const { hash } of unit.segments) {
    const key = storedKey(translation.segments, hash, same);
    const entry = key === null ? undefined : translation.segments[key];
    if (key === null || entry?.state !== 'translated' || (choice !== 'all' && !choice.includes(hash))) continue;
    if (entry.by === said.by) {
      ownWork.add(hash);
      continue;
    }
    approved.add(hash);
    segments[key] = { ...entry, state: 'approved', by: said.by, at: said.at };
  }
  return { translation: { ...translation, segments: orderSegments(segments, unit) }, approved: [...approved], ownWork: [...ownWork] };
}
