import type { ContentHash } from '../model/content-hash.ts';
import type { MinorEdits } from '../model/translation.ts';
import { pairWordings } from './pair-wordings.ts';
import { CHANGED_SPELLING } from './pairing-rule.ts';
import type { Segment } from './segment.ts';
import type { Said } from './source-unit.ts';

/**
 * Records a save as a minor edit: what changed between the two states of a unit means what it meant before and outdates
 * nothing. A paragraph that is new altogether has no partner and stays untranslated.
 */
export function recordMinorEdit(
  oldSegments: readonly Segment[],
  newSegments: readonly Segment[],
  minorEdits: MinorEdits | null,
  said: Said = {},
): MinorEdits {
  const former = distinct(oldSegments);
  const current = distinct(newSegments);
  const indexOf = new Map(former.map(({ hash }, index) => [hash, index]));
  const wordings = {
    former: former.map(({ source }) => source),
    current: current.map(({ source }) => source),
    unchanged: current.map(({ hash }) => indexOf.get(hash) ?? -1),
    isCandidate: () => true,
    replacedBy: () => [],
  };
  const pairs = pairWordings(wordings, CHANGED_SPELLING);
  const same: MinorEdits['same'] = { ...minorEdits?.same };
  for (const [currentIndex, formerIndex] of pairs) {
    const newer = current[currentIndex];
    const older = former[formerIndex];
    if (newer && older) joinMeaning(same, newer.hash, older.hash, said);
  }
  return { version: 1, same };
}

/** A hash has room for one older one. Where it is taken, the edit is told of the oldest that it leads to: that means the same. */
export function joinMeaning(same: MinorEdits['same'], newer: ContentHash, older: ContentHash, said: Said): void {
  const oldest = oldestOf(same, newer);
  if (oldest === oldestOf(same, older)) return;
  same[oldest] = { as: older, by: said.by, at: said.at };
}

function oldestOf(same: MinorEdits['same'], hash: ContentHash): ContentHash {
  const seen = new Set<ContentHash>();
  let at = hash;
  while (Object.hasOwn(same, at) && !seen.has(at)) {
    seen.add(at);
    at = same[at]?.as ?? at;
  }
  return at;
}

function distinct(segments: readonly Segment[]): readonly Segment[] {
  return [...new Map(segments.map((segment) => [segment.hash, segment])).values()];
}
