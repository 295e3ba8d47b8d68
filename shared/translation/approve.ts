import type { ContentHash } from '../model/content-hash.ts';
import type { Translation } from '../model/translation.ts';
import { orderSegments } from './order-segments.ts';
import { sameMeaning } from './same-meaning.ts';
import type { SourceUnit } from './source-unit.ts';
import { storedKey } from './stored-key.ts';

export interface Approval {
  readonly translation: Translation;
  readonly approved: readonly ContentHash[];
  /** Left as they were: the one who wants to approve is the one who translated or confirmed them. */
  readonly ownWork: readonly ContentHash[];
  /** Left as they were: there is another text by now than the one that was read. */
  readonly unread: readonly ContentHash[];
}

/**
 * A second person says that translated texts are right. Drafts, outdated and missing segments stay as they are.
 * @param read the texts that this person has read, by their segments: nobody vouches for any other
 */
export function approve(
  translation: Translation,
  unit: SourceUnit,
  read: ReadonlyMap<ContentHash, string>,
  said: { readonly by: string; readonly at?: string },
): Approval {
  const same = sameMeaning(unit.minorEdits);
  const segments = { ...translation.segments };
  const approved = new Set<ContentHash>();
  const ownWork = new Set<ContentHash>();
  const unread = new Set<ContentHash>();
  for (const { hash } of unit.segments) {
    const key = storedKey(translation.segments, hash, same);
    const entry = key === null ? undefined : translation.segments[key];
    if (key === null || entry?.state !== 'translated' || !read.has(hash)) continue;
    if (entry.target !== read.get(hash)) unread.add(hash);
    else if (entry.by === said.by) ownWork.add(hash);
    else {
      approved.add(hash);
      segments[key] = { ...entry, state: 'approved', by: said.by, at: said.at };
    }
  }
  const approval = { approved: [...approved], ownWork: [...ownWork], unread: [...unread] };
  return { translation: { ...translation, segments: orderSegments(segments, unit) }, ...approval };
}
