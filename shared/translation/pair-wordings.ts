import { textComparer } from './likeness.ts';
import type { TextComparer } from './likeness.ts';
import type { PairingRule } from './pairing-rule.ts';
import { placesBetween } from './places-between.ts';

/** Two states of a unit, an older and a newer one, as sequences of wordings. Wordings go by their index. */
export interface Wordings {
  readonly former: readonly string[];
  readonly current: readonly string[];
  /** For each current wording the index of the former one that it still is; -1 when it is new. */
  readonly unchanged: readonly number[];
  /** Whether a former wording has something to offer. */
  readonly isCandidate: (former: number) => boolean;
  /** The former wordings that are known to have replaced this one. */
  readonly replacedBy: (former: number) => readonly number[];
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
  wordings: Wordings,
  rule: PairingRule,
  comparable: TextComparer = textComparer(),
): ReadonlyMap<number, number> {
  const used = new Set(wordings.unchanged);
  const candidates: number[] = [];
  for (let index = 0; index < wordings.former.length; index++) if (!used.has(index) && wordings.isCandidate(index)) candidates.push(index);

  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of likelyPairs(wordings, candidates, rule, comparable).toSorted(compare)) {
    if (pairs.has(pair.current) || taken.has(pair.former)) continue;
    pairs.set(pair.current, pair.former);
    taken.add(pair.former);
  }
  return pairs;
}

/** Every new wording with every candidate that is alike enough. */
function likelyPairs(wordings: Wordings, candidates: readonly number[], rule: PairingRule, comparable: TextComparer): readonly Pair[] {
  if (candidates.length === 0) return [];
  const { former, current, unchanged, replacedBy } = wordings;
  const places = placesBetween(former.length, unchanged);
  const offers = candidates.map((index) => {
    const text = comparable(former[index] ?? '');
    const place = places.former(index);
    // A wording that was replaced belongs to the paragraph that replaced it, unless another text is clearly more like it.
    const successors = replacedBy(index).map((successor) => rule.likeness(text, comparable(former[successor] ?? '')));
    return { index, text, place, above: Math.max(-1, ...successors) };
  });
  const pairs: Pair[] = [];
  unchanged.forEach((same, index) => {
    if (same >= 0) return;
    const text = comparable(current[index] ?? '');
    const place = places.current(index);
    for (const offer of offers) {
      const inPlace = offer.place.gap === place.gap;
      const likeness = rule.likeness(text, offer.text);
      if (likeness < rule.needed(text, inPlace) || likeness <= offer.above) continue;
      pairs.push({ current: index, former: offer.index, likeness, inPlace, distance: Math.abs(offer.place.offset - place.offset) });
    }
  });
  return pairs;
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
