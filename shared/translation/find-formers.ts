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

/** A wording that a language has a translation stored for. */
interface StoredWording {
  readonly key: ContentHash;
  readonly source: string;
  readonly replaces: ContentHash | null;
  readonly translated: boolean;
}

/** Index of a current wording -> index of the stored one that it came from. */
type Pairs = ReadonlyMap<number, number>;

/** What all languages of a unit need alike. */
interface PreparedUnit {
  readonly distinct: readonly Segment[];
  readonly sources: readonly string[];
  readonly comparer: TextComparer;
  /** What was found last. Most languages have the same wordings stored, and so the same pairs. */
  last: { readonly stored: readonly StoredWording[]; readonly same: SameMeaning; readonly pairs: Pairs } | null;
}
const prepared = new WeakMap<readonly Segment[], PreparedUnit>();

function preparedUnit(segments: readonly Segment[]): PreparedUnit {
  let unit = prepared.get(segments);
  if (!unit) {
    const distinct = [...new Map(segments.map((segment) => [segment.hash, segment])).values()];
    unit = { distinct, sources: distinct.map(({ source }) => source), comparer: textComparer(), last: null };
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
  const unit = preparedUnit(segments);
  const stored = storedWordings(entries);
  if (unit.last?.same !== same || !areAlike(unit.last.stored, stored))
    unit.last = { stored, same, pairs: pairsOf(unit, stored, entries, same) };
  const formers = new Map<ContentHash, FormerTranslation>();
  for (const [currentIndex, formerIndex] of unit.last.pairs) {
    const key = stored[formerIndex]?.key;
    const entry = key === undefined ? undefined : entries[key];
    const segment = unit.distinct[currentIndex];
    if (key !== undefined && entry && segment) formers.set(segment.hash, { hash: key, source: entry.source, target: entry.target });
  }
  return formers;
}

function storedWordings(entries: Entries): readonly StoredWording[] {
  return Object.entries(entries).map(([key, { source, replaces }]) => ({
    key,
    source,
    replaces: replaces ?? null,
    translated: hasText(entries, key),
  }));
}

function areAlike(some: readonly StoredWording[], others: readonly StoredWording[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ key, source, replaces, translated }, index) => {
      const other = others[index];
      return key === other?.key && source === other.source && replaces === other.replaces && translated === other.translated;
    })
  );
}

function pairsOf(
  { distinct, sources, comparer }: PreparedUnit,
  stored: readonly StoredWording[],
  entries: Entries,
  same: SameMeaning,
): Pairs {
  const indexOfKey = new Map(stored.map(({ key }, index) => [key, index]));
  const wordings = {
    former: stored.map(({ source }) => source),
    current: sources,
    unchanged: distinct.map(({ hash }) => indexOfKey.get(storedKey(entries, hash, same) ?? '') ?? -1),
    isCandidate: (index: number) => stored[index]?.translated ?? false,
    replacedBy: replacements(stored, entries, indexOfKey, same),
  };
  return pairWordings(wordings, CHANGED_WORDING, comparer);
}

/** What replaced a wording: another translation that says so, or a minor edit of it that has a translation of its own. */
function replacements(
  stored: readonly StoredWording[],
  entries: Entries,
  indexOfKey: ReadonlyMap<ContentHash, number>,
  same: SameMeaning,
): (former: number) => readonly number[] {
  const replacedBy = new Map<ContentHash, number[]>();
  stored.forEach(({ key, replaces, translated }, index) => {
    if (replaces === null || replaces === key || !translated) return;
    const list = replacedBy.get(replaces);
    if (list) list.push(index);
    else replacedBy.set(replaces, [index]);
  });
  return (former) => {
    const key = stored[former]?.key ?? '';
    const edited = same(key).flatMap((other) => (hasText(entries, other) ? (indexOfKey.get(other) ?? []) : []));
    return [...(replacedBy.get(key) ?? []), ...edited];
  };
}
