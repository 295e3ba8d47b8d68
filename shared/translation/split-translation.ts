import type { ContentHash } from '../model/content-hash.ts';
import type { Translation } from '../model/translation.ts';
import { alignUnit } from './align-unit.ts';
import { orderSegments } from './order-segments.ts';
import { sameMeaning } from './same-meaning.ts';
import type { SourceUnit } from './source-unit.ts';
import { storedKey } from './stored-key.ts';

/**
 * Shares a translation out when its unit is split: one translation per part, in the order of `parts`. An entry goes with
 * the segments that use it or show it as their former wording, an older wording with the one that replaced it, anything
 * else with what stands before it. A copy of everything for each part would offer one part's sentences to the other.
 */
export function splitTranslation(translation: Translation, whole: SourceUnit, parts: readonly SourceUnit[]): readonly Translation[] {
  const owners = ownersOfKeys(translation, whole, parts);
  return parts.map((part, index) => {
    const entries = Object.entries(translation.segments).filter(([key]) => owners.get(key)?.has(index));
    return { ...translation, segments: orderSegments(Object.fromEntries(entries), part) };
  });
}

type Owners = Map<ContentHash, Set<number>>;

function ownersOfKeys(translation: Translation, whole: SourceUnit, parts: readonly SourceUnit[]): Owners {
  const owners: Owners = new Map();
  const same = sameMeaning(whole.minorEdits);
  const partsOfHash: Owners = new Map();
  parts.forEach((part, index) => part.segments.forEach(({ hash }) => own(partsOfHash, hash, [index])));
  for (const { segment, former } of alignUnit(whole.segments, translation, whole.minorEdits)) {
    const key = former?.hash ?? storedKey(translation.segments, segment.hash, same);
    if (key !== null) ownWithOlder(owners, translation, key, partsOfHash.get(segment.hash) ?? []);
  }
  let previous: Iterable<number> = [0];
  for (const key of Object.keys(translation.segments)) {
    if (!owners.has(key)) own(owners, key, previous);
    previous = owners.get(key) ?? previous;
  }
  return owners;
}

/** The key and every wording that it replaced, directly or through others. */
function ownWithOlder(owners: Owners, translation: Translation, newest: ContentHash, parts: Iterable<number>): void {
  const seen = new Set<ContentHash>();
  let key: ContentHash | undefined = newest;
  while (key !== undefined && !seen.has(key) && Object.hasOwn(translation.segments, key)) {
    seen.add(key);
    own(owners, key, parts);
    key = translation.segments[key]?.replaces;
  }
}

function own(owners: Owners, key: ContentHash, parts: Iterable<number>): void {
  owners.set(key, new Set([...(owners.get(key) ?? []), ...parts]));
}
