import type { ContentHash } from '../model/content-hash.ts';
import type { Translation } from '../model/translation.ts';
import { sameMeaning } from './same-meaning.ts';
import type { SourceUnit } from './source-unit.ts';
import { storedKey } from './stored-key.ts';

type Entries = Translation['segments'];

/**
 * The same entries with their keys in source order. A former wording stands before the one that replaced it; one that
 * nothing replaced yet stays behind the entry that it followed. Nothing is dropped, and ordering twice changes nothing.
 */
export function orderSegments(entries: Entries, unit: SourceUnit): Entries {
  const keys = Object.keys(entries);
  const inUse = keysInUse(entries, unit);
  const before = new Map<ContentHash, ContentHash[]>();
  const after = new Map<ContentHash | null, ContentHash[]>();
  let last: ContentHash | null = null;
  const successors = successorsOf(entries, keys, inUse);
  for (const key of keys) {
    if (inUse.has(key)) {
      last = key;
      continue;
    }
    const successor = successors.get(key);
    if (successor === undefined) append(after, last, key);
    else append(before, successor, key);
  }

  // Wordings that replaced each other in a circle hang on nothing: all keys once more at the end.
  const roots = [...(after.get(null) ?? []), ...inUse, ...keys];
  const ordered = inOrder(roots, before, after).flatMap((key) => {
    const entry = entries[key];
    return entry ? [[key, entry] as const] : [];
  });
  return Object.fromEntries(ordered);
}

/** Each key once, between what stands before and behind it. A stack of its own: chains in a file from outside can be long. */
function inOrder(
  roots: readonly ContentHash[],
  before: ReadonlyMap<ContentHash, readonly ContentHash[]>,
  after: ReadonlyMap<ContentHash | null, readonly ContentHash[]>,
): readonly ContentHash[] {
  const ordered: ContentHash[] = [];
  const seen = new Set<ContentHash>();
  const open = roots.toReversed().map((key) => ({ key, surrounded: false }));
  const push = (keys: readonly ContentHash[] = []) => open.push(...keys.toReversed().map((key) => ({ key, surrounded: false })));
  for (let next = open.pop(); next; next = open.pop()) {
    const { key, surrounded } = next;
    if (surrounded) ordered.push(key);
    else if (!seen.has(key)) {
      seen.add(key);
      push(after.get(key));
      open.push({ key, surrounded: true });
      push(before.get(key));
    }
  }
  return ordered;
}

/** The keys that the source uses, in its order. */
function keysInUse(entries: Entries, unit: SourceUnit): ReadonlySet<ContentHash> {
  const same = sameMeaning(unit.minorEdits);
  const keys = new Set<ContentHash>();
  for (const { hash } of unit.segments) {
    const key = Object.hasOwn(entries, hash) ? hash : storedKey(entries, hash, same);
    if (key !== null) keys.add(key);
  }
  return keys;
}

/** For a former wording the one that took its place, one in use rather than another. */
function successorsOf(
  entries: Entries,
  keys: readonly ContentHash[],
  inUse: ReadonlySet<ContentHash>,
): ReadonlyMap<ContentHash, ContentHash> {
  const successors = new Map<ContentHash, ContentHash>();
  for (const key of keys) {
    const replaced = entries[key]?.replaces;
    if (replaced === undefined || replaced === key) continue;
    const known = successors.get(replaced);
    if (known === undefined || (!inUse.has(known) && inUse.has(key))) successors.set(replaced, key);
  }
  return successors;
}

function append<Key>(lists: Map<Key, ContentHash[]>, key: Key, value: ContentHash): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
