import type { ContentHash } from '../model/content-hash.ts';
import type { MinorEdits, TranslatedSegment, Translation } from '../model/translation.ts';
import { textComparer } from './likeness.ts';
import type { TextComparer } from './likeness.ts';
import { pairWordings } from './pair-wordings.ts';
import { CHANGED_WORDING } from './pairing-rule.ts';
import { sameMeaning } from './same-meaning.ts';
import type { SameMeaning } from './same-meaning.ts';
import type { Segment, SegmentState } from './segment.ts';

/** A wording that stood there before, and its translation. */
export interface FormerTranslation {
  readonly hash: ContentHash;
  readonly source: string;
  readonly target: string;
}

/** What one language has for one segment. */
export interface AlignedSegment {
  readonly segment: Segment;
  readonly state: SegmentState;
  /** The translation of this wording; null when there is none, that is when the state is missing or outdated. */
  readonly target: string | null;
  /** Only when outdated. */
  readonly former: FormerTranslation | null;
  /** The entry behind `target`, whatever the key under which it is stored. */
  readonly stored: TranslatedSegment | null;
}

type Entries = Translation['segments'];

/**
 * Puts a language's translation beside the segments of its unit, in their order. The result follows from content alone:
 * not from dates, and not from where a paragraph stands.
 */
export function alignUnit(
  segments: readonly Segment[],
  translation: Translation | null,
  minorEdits: MinorEdits | null,
): readonly AlignedSegment[] {
  if (!translation) return segments.map(missing);
  const entries = translation.segments;
  const same = sameMeaning(minorEdits);
  const open = new Set<ContentHash>();
  const aligned = segments.map((segment): AlignedSegment => {
    const stored = storedEntry(entries, segment.hash, same);
    if (stored) return { segment, state: stored.state, target: stored.target, former: null, stored };
    open.add(segment.hash);
    return missing(segment);
  });
  if (open.size === 0) return aligned;

  const formers = findFormers(segments, entries, same);
  if (formers.size === 0) return aligned;
  return aligned.map((one) => {
    const former = formers.get(one.segment.hash);
    return former ? { ...one, state: 'outdated', former } : one;
  });
}

/** Under which key a wording's translation is stored: its own, or that of a wording that means the same; null when there is none. */
export function storedKey(entries: Entries, hash: ContentHash, same: SameMeaning): ContentHash | null {
  if (hasText(entries, hash)) return hash;
  return same(hash).find((other) => hasText(entries, other)) ?? null;
}

function storedEntry(entries: Entries, hash: ContentHash, same: SameMeaning): TranslatedSegment | null {
  const key = storedKey(entries, hash, same);
  return key === null ? null : (entries[key] ?? null);
}

/** An entry with an empty target translates nothing. Keys come from files, so names that every object has must not count. */
function hasText(entries: Entries, key: ContentHash): boolean {
  return Object.hasOwn(entries, key) && entries[key]?.target.trim() !== '';
}

function missing(segment: Segment): AlignedSegment {
  return { segment, state: 'missing', target: null, former: null, stored: null };
}

/** The languages of a unit compare the same texts with each other. */
const comparers = new WeakMap<readonly Segment[], TextComparer>();
function comparerOf(segments: readonly Segment[]): TextComparer {
  const comparer = comparers.get(segments) ?? textComparer();
  comparers.set(segments, comparer);
  return comparer;
}

function findFormers(segments: readonly Segment[], entries: Entries, same: SameMeaning): ReadonlyMap<ContentHash, FormerTranslation> {
  const formers = new Map<ContentHash, FormerTranslation>();
  const keys = Object.keys(entries);
  const indexOfKey = new Map(keys.map((key, index) => [key, index]));
  const distinct = [...new Map(segments.map((segment) => [segment.hash, segment])).values()];
  const wordings = {
    former: keys.map((key) => entries[key]?.source ?? ''),
    current: distinct.map(({ source }) => source),
    unchanged: distinct.map(({ hash }) => indexOfKey.get(storedKey(entries, hash, same) ?? '') ?? -1),
    isCandidate: (index: number) => hasText(entries, keys[index] ?? ''),
    replacedBy: replacements(keys, entries, indexOfKey, same),
  };
  for (const [currentIndex, formerIndex] of pairWordings(wordings, CHANGED_WORDING, comparerOf(segments))) {
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
