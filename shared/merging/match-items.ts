import { longestIncreasingRun } from '../translation/longest-increasing-run.ts';

/** How the things of a list are told apart. */
export interface ItemIdentity<Item> {
  /** Equal for things that are the same to the last sign. */
  readonly keyOf: (item: Item) => string;
  /** What stays when the rest is edited (a phone's number); null where there is no such thing. */
  readonly nameOf: (item: Item) => string | null;
  /** Whether its content is its own: added by both, it is the same thing wherever they put it. (A page break is not.) */
  readonly isOneOfAKind: (item: Item) => boolean;
  /** 0 to 1: from `ALIKE` on, two things in the same place are taken for two states of one. */
  readonly likeness: (a: Item, b: Item) => number;
}

/** As for translations (`translation/pairing-rule.ts`): half of the words between the same neighbours. */
export const ALIKE = 0.5;
/** Comparisons in one gap between two things that stayed; in a larger one nothing is compared, so that time stays bounded. */
const MAX_COMPARISONS = 10_000;

/**
 * For each thing of `after` the index of what it was in `before`, -1 for a new one; each is used once. The same content comes
 * first, wherever it stands, then the same name, then likeness, between the same neighbours and at last elsewhere. Of several that are equal the first
 * belongs to the first.
 */
export function matchItems<Item>(before: readonly Item[], after: readonly Item[], identity: ItemIdentity<Item>): readonly number[] {
  const match = after.map(() => -1);
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    match[to] = from;
    taken.add(from);
  };
  for (const nameOf of [identity.keyOf, identity.nameOf]) {
    const places = new Map<string, number>();
    for (const [name, index] of numbered(before, nameOf, (at) => !taken.has(at))) places.set(name, index);
    for (const [name, index] of numbered(after, nameOf, (at) => match[at] === -1)) {
      const from = places.get(name);
      if (from !== undefined) pair(from, index);
    }
  }
  for (const gap of gapsBetween(match, before.length)) {
    const olds = range(gap.before).filter((index) => !taken.has(index));
    const news = range(gap.after).filter((index) => match[index] === -1);
    for (const [from, to] of alikePairs(before, after, olds, news, identity)) pair(from, to);
  }
  // Moved and edited as well.
  const olds = [...before.keys()].filter((index) => !taken.has(index));
  const news = [...after.keys()].filter((index) => match[index] === -1);
  for (const [from, to] of alikePairs(before, after, olds, news, identity)) pair(from, to);
  return match;
}

/** Names with the number of their occurrence, so that each is there once. */
function* numbered<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string | null,
  isOpen: (index: number) => boolean,
): Generator<[string, number]> {
  const counts = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const name = isOpen(index) ? nameOf(item) : null;
    if (name === null) continue;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    yield [`${count} ${name}`, index];
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches between things that stayed in their order. */
function gapsBetween(match: readonly number[], length: number): readonly { readonly before: Stretch; readonly after: Stretch }[] {
  const known = [...match.keys()].filter((index) => match[index] !== -1);
  const run = longestIncreasingRun(known.map((index) => match[index] ?? 0)).map((position) => known[position] ?? 0);
  let from = { before: 0, after: 0 };
  return [...run, match.length].map((after) => {
    const before = after === match.length ? length : (match[after] ?? 0);
    const gap = { before: { from: from.before, to: before }, after: { from: from.after, to: after } };
    from = { before: before + 1, after: after + 1 };
    return gap;
  });
}

const range = ({ from, to }: Stretch): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Pairs that are alike, best first, each thing once. */
function alikePairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  olds: readonly number[],
  news: readonly number[],
  { likeness }: ItemIdentity<Item>,
): readonly (readonly [number, number])[] {
  if (olds.length * news.length > MAX_COMPARISONS) return [];
  const candidates = olds.flatMap((from, row) =>
    news.flatMap((to, column) => {
      const [a, b] = [before[from], after[to]];
      const likely = a === undefined || b === undefined ? 0 : likeness(a, b);
      return likely >= ALIKE ? [{ from, to, likely, apart: Math.abs(row - column) }] : [];
    }),
  );
  const used = { from: new Set<number>(), to: new Set<number>() };
  return candidates
    .toSorted((a, b) => b.likely - a.likely || a.apart - b.apart || a.from - b.from || a.to - b.to)
    .flatMap(({ from, to }) => {
      if (used.from.has(from) || used.to.has(to)) return [];
      used.from.add(from);
      used.to.add(to);
      return [[from, to] as const];
    });
}
