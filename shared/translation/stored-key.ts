import type { ContentHash } from '../model/content-hash.ts';
import type { Translation } from '../model/translation.ts';
import type { SameMeaning } from './same-meaning.ts';

type Entries = Translation['segments'];

/** Under which key a wording's translation is stored: its own, or that of a wording that means the same; null when there is none. */
export function storedKey(entries: Entries, hash: ContentHash, same: SameMeaning): ContentHash | null {
  if (hasText(entries, hash)) return hash;
  return same(hash).find((other) => hasText(entries, other)) ?? null;
}

/** An entry with an empty target translates nothing. Keys come from files, so names that every object has must not count. */
export function hasText(entries: Entries, key: ContentHash): boolean {
  return Object.hasOwn(entries, key) && (entries[key]?.target ?? '').trim() !== '';
}
