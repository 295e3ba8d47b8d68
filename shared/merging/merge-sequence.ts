import type { ItemIdentity } from './match-items.ts';
import { matchSides, type SideMatch } from './match-sides.ts';
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
  const ids = numberItems(sides, matchSides(sides, rules));
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

/** Numbers of the things: its index for one of the base, higher ones for what is new; what both added has one number. */
function numberItems<Item>(
  { base, mine }: Three<readonly Item[]>,
  match: SideMatch,
): { readonly mine: readonly number[]; readonly theirs: readonly number[] } {
  const numberOf = (from: number, added: number): number => (from === -1 ? base.length + added : from);
  return {
    mine: match.mine.map(numberOf),
    theirs: match.theirs.map((from, index) => numberOf(from, match.twins.get(index) ?? mine.length + index)),
  };
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
