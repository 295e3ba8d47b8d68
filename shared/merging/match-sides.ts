import {
  alikePairs,
  gapsBetween,
  ItemMatch,
  matchItems,
  MAX_COMPARISONS,
  namesakes,
  range,
  stayed,
  type ItemIdentity,
} from './match-items.ts';
import type { Three } from './three.ts';

/** Who is who: for each thing of a side the index of what it was in the base, -1 for a new one. */
export interface SideMatch {
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
  /** New on both sides and one thing: the index of mine by that of theirs. */
  readonly twins: ReadonlyMap<number, number>;
}

type Sides<Item> = Three<readonly Item[]>;
type Pairs = readonly (readonly [mine: number, theirs: number])[];
interface Matches<Item> {
  readonly mine: ItemMatch<Item>;
  readonly theirs: ItemMatch<Item>;
}

/**
 * Matches both sides with the base and with each other. What both have and the base has not is one thing before anybody asks what
 * it may have been: otherwise, where two states are merged once more from an old base, a paragraph that came in then is taken for
 * another wording of something deleted on the one side and for a new one on the other, and stands there twice.
 */
export function matchSides<Item>(sides: Sides<Item>, identity: ItemIdentity<Item>): SideMatch {
  const match = { mine: new ItemMatch(sides.base, sides.mine, identity), theirs: new ItemMatch(sides.base, sides.theirs, identity) };
  match.mine.pairEqual();
  match.theirs.pairEqual();
  const amongNew = newOnes(identity);
  const same = samePairs(sides, match, identity);
  const couples = [...same, ...alikeCouples(sides, match, same, amongNew)];
  pairCouples(sides, match, couples, identity);
  const coupled = asSets(couples);
  match.mine.pairAlike((index) => coupled.mine.has(index));
  match.theirs.pairAlike((index) => coupled.theirs.has(index));
  const twins = new Map(couples.flatMap(([mine, theirs]) => (match.mine.from[mine] === -1 ? [[theirs, mine] as const] : [])));
  for (const [mine, theirs] of addedAtOnePlace(sides, match, coupled, amongNew)) twins.set(theirs, mine);
  return { mine: match.mine.from, theirs: match.theirs.from, twins };
}

/** Two new things with names of their own are two. */
function newOnes<Item>(identity: ItemIdentity<Item>): ItemIdentity<Item> {
  const { nameOf, likeness } = identity;
  return { ...identity, likeness: (a, b) => (nameOf(a) !== null && nameOf(b) !== null ? 0 : likeness(a, b)) };
}

/** The same to the last sign, wherever it stands on either side. */
function samePairs<Item>({ mine, theirs }: Sides<Item>, match: Matches<Item>, identity: ItemIdentity<Item>): Pairs {
  const keyOf = (item: Item): string | null => (identity.isOneOfAKind(item) ? identity.keyOf(item) : null);
  return namesakes(mine, theirs, keyOf, match.mine.openAfter, match.theirs.openAfter);
}

/** Between the same neighbours, and more like each other than like anything of the base: something new that one went on writing. */
function alikeCouples<Item>(sides: Sides<Item>, match: Matches<Item>, same: Pairs, identity: ItemIdentity<Item>): Pairs {
  const { base, mine, theirs } = sides;
  const coupled = asSets(same);
  const open = {
    mine: match.mine.openAfter.filter((index) => !coupled.mine.has(index)),
    theirs: match.theirs.openAfter.filter((index) => !coupled.theirs.has(index)),
  };
  if ((open.mine.length + open.theirs.length) * base.length > MAX_COMPARISONS) return [];
  const former = {
    mine: likenessToBase(base, mine, open.mine, match.mine.openBefore, identity),
    theirs: likenessToBase(base, theirs, open.theirs, match.theirs.openBefore, identity),
  };
  const likeness = (a: Item, b: Item): number => {
    const likely = identity.likeness(a, b);
    return likely > Math.max(former.mine.get(a) ?? 0, former.theirs.get(b) ?? 0) ? likely : 0;
  };
  const kept = inOrderOnBoth(match.mine.from, match.theirs.from);
  return gapsBetween(kept, mine.length).flatMap((gap) => {
    const [here, there] = [new Set(range(gap.before)), new Set(range(gap.after))];
    const [ours, others] = [open.mine.filter((index) => here.has(index)), open.theirs.filter((index) => there.has(index))];
    return alikePairs(mine, theirs, ours, others, { likeness });
  });
}

/**
 * For each of theirs the index of mine that is the same thing of the base and stands in the same order; -1 for others. Where one of two
 * changed places and either may be said to have stayed, it is the same one whoever asks.
 */
function inOrderOnBoth(mine: readonly number[], theirs: readonly number[]): readonly number[] {
  const [ofMine, ofTheirs] = [placesIn(mine, theirs), placesIn(theirs, mine)];
  const [here, there] = [basesOf(ofMine, theirs), basesOf(ofTheirs, mine)];
  const order = here.findIndex((from, at) => from !== there[at]);
  const anchors = new Set((here[order] ?? 0) <= (there[order] ?? 0) ? here : there);
  return ofMine.map((index, at) => (anchors.has(theirs[at] ?? -1) ? index : -1));
}

/** Where each thing of `side` stands in the other one; -1 where it is new or not there. */
function placesIn(other: readonly number[], side: readonly number[]): readonly number[] {
  const places = new Map([...other.entries()].map(([index, from]) => [from, index]));
  return side.map((from) => (from === -1 ? -1 : (places.get(from) ?? -1)));
}

/** The things of the base that stayed in their order, by number. */
function basesOf(places: readonly number[], side: readonly number[]): readonly number[] {
  return stayed(places)
    .map((index) => side[index] ?? -1)
    .toSorted((a, b) => a - b);
}

/** How much each of the open things is like the open thing of the base that it is most like. */
function likenessToBase<Item>(
  base: readonly Item[],
  side: readonly Item[],
  news: readonly number[],
  olds: readonly number[],
  { likeness }: ItemIdentity<Item>,
): ReadonlyMap<Item, number> {
  const formers = pick(base, olds);
  return new Map(pick(side, news).map((item) => [item, Math.max(0, ...formers.map((former) => likeness(former, item)))]));
}

/** What both made of one and the same thing of the base. */
function pairCouples<Item>({ base, mine }: Sides<Item>, match: Matches<Item>, couples: Pairs, identity: ItemIdentity<Item>): void {
  const openInTheirs = new Set(match.theirs.openBefore);
  const olds = match.mine.openBefore.filter((index) => openInTheirs.has(index));
  const news = couples.map(([index]) => index);
  const others = new Map(couples);
  for (const [from, index] of alikePairs(base, mine, olds, news, identity)) {
    match.mine.pair(from, index);
    const other = others.get(index);
    if (other !== undefined) match.theirs.pair(from, other);
  }
}

/** What is new on both sides behind the same thing that both still have, and alike. */
function addedAtOnePlace<Item>(
  sides: Sides<Item>,
  match: Matches<Item>,
  coupled: ReturnType<typeof asSets>,
  identity: ItemIdentity<Item>,
): Pairs {
  const old = { mine: new Set(match.mine.from), theirs: new Set(match.theirs.from) };
  const isInBoth = (from: number): boolean => old.mine.has(from) && old.theirs.has(from);
  const added = {
    mine: additionsByPlace(match.mine.from, isInBoth, coupled.mine),
    theirs: additionsByPlace(match.theirs.from, isInBoth, coupled.theirs),
  };
  return [...added.theirs].flatMap(([place, others]) => {
    const ours = added.mine.get(place) ?? [];
    const twins = matchItems(pick(sides.mine, ours), pick(sides.theirs, others), identity);
    return [...twins.entries()].flatMap(([at, from]) => {
      const [mine, theirs] = [ours[from], others[at]];
      return mine === undefined || theirs === undefined ? [] : [[mine, theirs] as const];
    });
  });
}

/** Indexes of what is new and has no twin yet, by the thing of the base that it stands behind and that both still have. */
function additionsByPlace(
  match: readonly number[],
  isInBoth: (from: number) => boolean,
  coupled: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  let behind = -1;
  for (const [index, from] of match.entries()) {
    if (from !== -1) {
      if (isInBoth(from)) behind = from;
    } else if (!coupled.has(index)) {
      const place = places.get(behind);
      if (place) place.push(index);
      else places.set(behind, [index]);
    }
  }
  return places;
}

const asSets = (pairs: Pairs): { readonly mine: ReadonlySet<number>; readonly theirs: ReadonlySet<number> } => ({
  mine: new Set(pairs.map(([mine]) => mine)),
  theirs: new Set(pairs.map(([, theirs]) => theirs)),
});

const pick = <Item>(items: readonly Item[], indexes: readonly number[]): readonly Item[] =>
  indexes.flatMap((index) => {
    const item = items[index];
    return item === undefined ? [] : [item];
  });
