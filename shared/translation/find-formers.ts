import type { ContentHash } from '../model/content-hash.ts';
import type { Translation } from '../model/translation.ts';
import { textComparer } from './likeness.ts';
import type { TextComparer } from './likeness.ts';
import { pairWordings } from './pair-wordings.ts';
import { CHANGED_WORDING } from './pairing-rule.ts';
import type { SameMeaning } from './same-meaning.ts';
import type { Segment } from './segment.ts';
import { hasText, storedKey } from './stored-key.ts';

type Entries = Translation['segments'];

/** A wording that stood there before, and its translation. */
export interface FormerTranslation {
  readonly hash: ContentHash;
  readonly source: string;
  readonly target: string;
}

/** What all languages of a unit need alike. */
interface PreparedUnit {
  readonly distinct: readonly Segment[];
  readonly sources: readonly string[];
  readonly comparer: TextComparer;
}
const prepared = new WeakMap<readonly Segment[], PreparedUnit>();

function preparedUnit(segments: readonly Segment[]): PreparedUnit {
  let unit = prepared.get(segments);
  if (!unit) {
    const distinct = [...new Map(segments.map((segment) => [segment.hash, segment])).values()];
    unit = { distinct, sources: distinct.map(({ source }) => source), comparer: textComparer() };
    prepared.set(segments, unit);
  }
  return unit;
}

/** The best former wording of each segment that has no translation, by its hash. */
export function findFormers(
  segments: readonly Segment[],
  entries: Entries,
  same: SameMeaning,
): ReadonlyMap<ContentHash, FormerTranslation> {
  const formers = new Map<ContentHash, FormerTranslation>();
  const keys = Object.keys(entries);
  const indexOfKey = new Map(keys.map((key, index) => [key, index]));
  const { distinct, sources, comparer } = preparedUnit(segments);
  const wordings = {
    former: keys.map((key) => entries[key]?.source ?? ''),
    current: sources,
    unchanged: distinct.map(({ hash }) => indexOfKey.get(storedKey(entries, hash, same) ?? '') ?? -1),
    isCandidate: (index: number) => hasText(entries, keys[index] ?? ''),
    replacedBy: replacements(keys, entries, indexOfKey, same),
  };
  for (const [currentIndex, formerIndex] of pairWordings(wordings, CHANGED_WORDING, comparer)) {
    const key = keys[formerIndex];
    const entry = key === undefined ? undefined : entries[key];
    const segment = distinct[currentIndex];
    if (key !== undefined && entry && segment) formers.set(segment.hash, { hash: key, source: entry.source, target: entry.target });
  }
  return formers;
}

/** What replaced a wording: another translation that says so, or a minor edit of it that has a translation of its own. */
function replacements(
  keys: readonly ContentHash[],
  entries: Entries,
  indexOfKey: ReadonlyMap<ContentHash, number>,
  same: SameMeaning,
): (former: number) => readonly number[] {
  const replacedBy = new Map<ContentHash, number[]>();
  keys.forEach((key, index) => {
    const replaced = entries[key]?.replaces;
    if (replaced === undefined || replaced === key || !hasText(entries, key)) return;
    const list = replacedBy.get(replaced);
    if (list) list.push(index);
    else replacedBy.set(replaced, [index]);
  });
  return (former) => {
    const key = keys[former] ?? '';
    const edited = same(key).flatMap((other) => (hasText(entries, other) ? (indexOfKey.get(other) ?? []) : []));
    return [...(replacedBy.get(key) ?? []), ...edited];
  };
}
