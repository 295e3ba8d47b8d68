import type { ContentHash } from '../model/content-hash.ts';
import type { MinorEdits } from '../model/translation.ts';

/** Other wordings that mean the same as this one, the nearest edits first; it is not among them. */
export type SameMeaning = (hash: ContentHash) => readonly ContentHash[];

const NONE: SameMeaning = () => [];
/** One unit's minor edits are asked about once per language. */
const known = new WeakMap<MinorEdits, SameMeaning>();

/**
 * Minor edits as an equivalence: through any number of edits, and back to an older wording when a correction is undone.
 * Edits that form a circle do no harm.
 */
export function sameMeaning(minorEdits: MinorEdits | null): SameMeaning {
  if (!minorEdits) return NONE;
  let find = known.get(minorEdits);
  if (!find) {
    find = fromEdits(minorEdits);
    known.set(minorEdits, find);
  }
  return find;
}

function fromEdits(minorEdits: MinorEdits): SameMeaning {
  const neighbours = new Map<ContentHash, ContentHash[]>();
  const connect = (from: ContentHash, to: ContentHash) => {
    const list = neighbours.get(from);
    if (list) list.push(to);
    else neighbours.set(from, [to]);
  };
  for (const [newer, { as: older }] of Object.entries(minorEdits.same)) {
    connect(newer, older);
    connect(older, newer);
  }
  return (hash) => {
    if (!neighbours.has(hash)) return [];
    const reached = new Set([hash]);
    for (const at of reached) for (const next of neighbours.get(at) ?? []) reached.add(next);
    reached.delete(hash);
    return [...reached];
  };
}
