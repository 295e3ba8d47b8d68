import type { ItemIdentity } from './match-items.ts';
import { matchItems } from './match-items.ts';
import { mergeOrder } from './merge-order.ts';
import type { Three } from './three.ts';

/** One thing on all sides; undefined where it is not there. */
export type ThreeItems<Item> = Three<Item | undefined>;

export interface SequenceRules<Item> extends ItemIdentity<Item> {
  /** Both changed it, or one changed what the other deleted: what stands in the result, nothing, one thing or several. */
  readonly mergeItem: (three: ThreeItems<Item>) => readonly Item[];
  /** Theirs came into the result. */
  readonly took: (before: Item | undefined, after: Item | undefined) => void;
  /** Both moved it, each behind something else (null = to the beginning): whose place it gets. */
  readonly bothMoved: (item: Item, behind: Three<Item | null>) => 'mine' | 'theirs';
  readonly theyMoved: (item: Item) => void;
}

/**
 * Merges two states of a list that came from one: what both have, what one added, moved or edited; what one deleted and the other
 * left alone is gone. What the two did to one and the same thing is for `mergeItem` to decide.
 */
export function mergeSequence<Item>(sides: Three<readonly Item[]>, rules: SequenceRules<Item>): readonly Item[] {
  const { base, mine, theirs } = sides;
  const match = { mine: matchItems(base, mine, rules), theirs: matchItems(base, theirs, rules) };
  const ids = numberItems(sides, match, rules);
  const nodes = nodesOf(sides, ids);
  const itemOf = (id: number): Item | undefined => {
    const node = nodes.get(id);
    return node?.mine ?? node?.theirs ?? node?.base;
  };
  const order = mergeOrder(
    { baseCount: base.length, ...ids },
    {
      keyOf: (id) => {
        const item = itemOf(id);
        return item === undefined ? '' : rules.keyOf(item);
      },
      bothMoved: (id) => {
        const item = itemOf(id);
        if (item === undefined) return 'mine';
        const behind = (side: readonly number[], items: readonly Item[]): Item | null => items[side.indexOf(id) - 1] ?? null;
        return rules.bothMoved(item, {
          base: base[id - 1] ?? null,
          mine: behind(ids.mine, mine),
          theirs: behind(ids.theirs, theirs),
        });
      },
      theyMoved: (id) => {
        const item = itemOf(id);
        if (item !== undefined) rules.theyMoved(item);
      },
    },
  );
  return order.flatMap((id) => {
    const node = nodes.get(id);
    return node ? mergeNode(node, rules) : [];
  });
}

/** Numbers of the things: its index for one of the base, higher ones for what is new; what both added at one place has one number. */
function numberItems<Item>(
  { base, mine, theirs }: Three<readonly Item[]>,
  match: { readonly mine: readonly number[]; readonly theirs: readonly number[] },
  rules: SequenceRules<Item>,
): { readonly mine: readonly number[]; readonly theirs: readonly number[] } {
  const ids = { mine: match.mine.map((from, index) => (from === -1 ? base.length + index : from)), theirs: [...match.theirs] };
  const old = { mine: new Set(match.mine), theirs: new Set(match.theirs) };
  const isInBoth = (id: number): boolean => old.mine.has(id) && old.theirs.has(id);
  // Two new things with names of their own are two.
  const likeness = (a: Item, b: Item): number => (rules.nameOf(a) !== null && rules.nameOf(b) !== null ? 0 : rules.likeness(a, b));
  const amongNew: ItemIdentity<Item> = { ...rules, likeness };
  const added = { mine: additionsByPlace(match.mine, isInBoth), theirs: additionsByPlace(match.theirs, isInBoth) };
  for (const [place, ofThem] of added.theirs) {
    const ofMe = added.mine.get(place) ?? [];
    const twins = matchItems(pick(mine, ofMe), pick(theirs, ofThem), amongNew);
    for (const [at, from] of twins.entries()) {
      const [twin, own] = [ofMe[from], ofThem[at]];
      if (twin !== undefined && own !== undefined) ids.theirs[own] = base.length + twin;
    }
  }
  const placed = new Set(ids.theirs);
  const open = new Map(
    mine.flatMap((item, index) =>
      match.mine[index] === -1 && !placed.has(base.length + index) && rules.isOneOfAKind(item) ? [[rules.keyOf(item), index]] : [],
    ),
  );
  for (const [own, id] of ids.theirs.entries()) {
    const item = theirs[own];
    const twin = id === -1 && item !== undefined ? open.get(rules.keyOf(item)) : undefined;
    if (item === undefined || twin === undefined) continue;
    ids.theirs[own] = base.length + twin;
    open.delete(rules.keyOf(item));
  }
  return { mine: ids.mine, theirs: ids.theirs.map((id, index) => (id === -1 ? base.length + mine.length + index : id)) };
}

const pick = <Item>(items: readonly Item[], indexes: readonly number[]): readonly Item[] =>
  indexes.flatMap((index) => {
    const item = items[index];
    return item === undefined ? [] : [item];
  });

/** Indexes of what is new, by the thing of the base that it stands behind and that both still have. */
function additionsByPlace(match: readonly number[], isInBoth: (id: number) => boolean): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  let behind = -1;
  for (const [index, from] of match.entries()) {
    if (from !== -1) {
      if (isInBoth(from)) behind = from;
    } else {
      const place = places.get(behind);
      if (place) place.push(index);
      else places.set(behind, [index]);
    }
  }
  return places;
}

function nodesOf<Item>(
  { base, mine, theirs }: Three<readonly Item[]>,
  ids: { readonly mine: readonly number[]; readonly theirs: readonly number[] },
): ReadonlyMap<number, ThreeItems<Item>> {
  const nodes = new Map<number, ThreeItems<Item>>(base.map((item, id) => [id, { base: item, mine: undefined, theirs: undefined }]));
  const none: ThreeItems<Item> = { base: undefined, mine: undefined, theirs: undefined };
  for (const [index, id] of ids.mine.entries()) nodes.set(id, { ...(nodes.get(id) ?? none), mine: mine[index] });
  for (const [index, id] of ids.theirs.entries()) nodes.set(id, { ...(nodes.get(id) ?? none), theirs: theirs[index] });
  return nodes;
}

function mergeNode<Item>(node: ThreeItems<Item>, rules: SequenceRules<Item>): readonly Item[] {
  const { base, mine, theirs } = node;
  const isSame = (a: Item | undefined, b: Item | undefined): boolean =>
    a === undefined || b === undefined ? a === b : rules.keyOf(a) === rules.keyOf(b);
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine === undefined ? [] : [mine];
  if (!isSame(base, mine)) return rules.mergeItem(node);
  rules.took(mine, theirs);
  return theirs === undefined ? [] : [theirs];
}
