import { comparableText } from './likeness.ts';
import type { ComparableText } from './likeness.ts';
import { longestIncreasingRun } from './longest-increasing-run.ts';
import type { PairingRule } from './pairing-rule.ts';

/** One wording in the newer sequence. */
export interface CurrentWording {
  readonly source: string;
  /** Index in the older sequence of the wording that did not change; null when it is new. */
  readonly same: number | null;
}

/** One wording in the older sequence. */
export interface FormerWording {
  readonly source: string;
  /** Indices, in the same sequence, of the wordings that are known to have replaced it. */
  readonly replacedBy: readonly number[];
}

interface Pair {
  readonly current: number;
  readonly former: number;
  readonly likeness: number;
  readonly inPlace: boolean;
  /** How far apart the two stand between their neighbours. */
  readonly distance: number;
}

/**
 * Finds for new wordings the former ones that they came from: by position among neighbours that did not change and by
 * likeness, best first, each used once. Answers index in `current` -> index in `former`; what has no good partner is absent.
 */
export function pairWordings(
  former: readonly FormerWording[],
  current: readonly CurrentWording[],
  isCandidate: (former: number) => boolean,
  rule: PairingRule,
): ReadonlyMap<number, number> {
  const used = new Set(current.map((wording) => wording.same));
  const candidates = former.flatMap((_, index) => (!used.has(index) && isCandidate(index) ? [index] : []));
  const pairs = new Map<number, number>();
  if (candidates.length === 0) return pairs;

  const { gapOfCurrent, gapOfFormer } = gaps(former.length, current);
  const textOf = comparableTexts(former);
  const found: Pair[] = [];
  current.forEach((wording, index) => {
    if (wording.same !== null) return;
    const text = comparableText(wording.source);
    for (const candidate of candidates) {
      const here = gapOfCurrent[index];
      const there = gapOfFormer[candidate];
      const inPlace = here?.gap === there?.gap;
      const score = rule.likeness(text, textOf(candidate));
      if (score < rule.needed(text, inPlace) || !isCloserThanSuccessors(candidate, score)) continue;
      found.push({
        current: index,
        former: candidate,
        likeness: score,
        inPlace,
        distance: Math.abs((here?.offset ?? 0) - (there?.offset ?? 0)),
      });
    }
  });

  const taken = new Set<number>();
  for (const pair of found.toSorted(compare)) {
    if (pairs.has(pair.current) || taken.has(pair.former)) continue;
    pairs.set(pair.current, pair.former);
    taken.add(pair.former);
  }
  return pairs;

  /** A wording that was replaced belongs to the paragraph that replaced it, unless this text is clearly more like it. */
  function isCloserThanSuccessors(candidate: number, score: number): boolean {
    const successors = former[candidate]?.replacedBy ?? [];
    return successors.every((successor) => score > rule.likeness(textOf(candidate), textOf(successor)));
  }
}

/** Best first; equally good ones by place, then the nearer one, then the later of the former wordings. No dates: clocks lie. */
function compare(a: Pair, b: Pair): number {
  return (
    b.likeness - a.likeness ||
    Number(b.inPlace) - Number(a.inPlace) ||
    a.distance - b.distance ||
    a.current - b.current ||
    b.former - a.former
  );
}

interface GapPlace {
  /** How many wordings that stayed in place come before. */
  readonly gap: number;
  /** Steps since the last of them. */
  readonly offset: number;
}

/** Numbers the stretches between wordings that stayed in place, in both sequences alike. */
function gaps(formerLength: number, current: readonly CurrentWording[]) {
  const unchanged = current.flatMap(({ same }, index) => (same === null ? [] : [{ index, same }]));
  const anchors = longestIncreasingRun(unchanged.map(({ same }) => same)).flatMap((position) => unchanged[position] ?? []);
  return {
    gapOfCurrent: numberGaps(current.length, new Set(anchors.map(({ index }) => index))),
    gapOfFormer: numberGaps(formerLength, new Set(anchors.map(({ same }) => same))),
  };
}

function numberGaps(length: number, anchors: ReadonlySet<number>): readonly GapPlace[] {
  const places: GapPlace[] = [];
  let gap = 0;
  let offset = 0;
  for (let index = 0; index < length; index++) {
    if (anchors.has(index)) {
      gap++;
      offset = 0;
    } else offset++;
    places.push({ gap, offset });
  }
  return places;
}

function comparableTexts(former: readonly FormerWording[]): (index: number) => ComparableText {
  const texts = new Map<number, ComparableText>();
  return (index) => {
    const known = texts.get(index);
    if (known) return known;
    const text = comparableText(former[index]?.source ?? '');
    texts.set(index, text);
    return text;
  };
}
