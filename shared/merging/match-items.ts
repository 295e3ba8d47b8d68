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
export const MAX_COMPARISONS = 10_000;

/** Finds out what each thing of `after` was in `before`; each is used once. Of several that are equal the first belongs to the first. */
export class ItemMatch<Item> {
  readonly #before: readonly Item[];
  readonly #after: readonly Item[];
  readonly #identity: ItemIdentity<Item>;
  readonly #from: number[];
  readonly #taken = new Set<number>();

  constructor(before: readonly Item[], after: readonly Item[], identity: ItemIdentity<Item>) {
    this.#before = before;
    this.#after = after;
    this.#identity = identity;
    this.#from = after.map(() => -1);
  }

  /** For each thing of `after` the index of what it was, -1 for a new one. */
  get from(): readonly number[] {
    return this.#from;
  }

  get openBefore(): readonly number[] {
    return [...this.#before.keys()].filter((index) => !this.#taken.has(index));
  }

  get openAfter(): readonly number[] {
    return [...this.#after.keys()].filter((index) => this.#from[index] === -1);
  }

  pair(from: number, to: number): void {
    this.#from[to] = from;
    this.#taken.add(from);
  }

  /** The same content, wherever it stands, then the same name. */
  pairEqual(): void {
    for (const nameOf of [this.#identity.keyOf, this.#identity.nameOf])
      for (const [from, to] of namesakes(this.#before, this.#after, nameOf, this.openBefore, this.openAfter)) this.pair(from, to);
  }

  /** What is alike between the same neighbours, and then elsewhere, moved and edited as well; `isSettled` = is known to be new. */
  pairAlike(isSettled: (to: number) => boolean = () => false): void {
    for (const gap of gapsBetween(this.#from, this.#before.length)) {
      this.#pairAlike(
        range(gap.before).filter((index) => !this.#taken.has(index)),
        range(gap.after).filter((index) => this.#from[index] === -1 && !isSettled(index)),
      );
    }
    this.#pairAlike(
      this.openBefore,
      this.openAfter.filter((index) => !isSettled(index)),
    );
  }

  #pairAlike(olds: readonly number[], news: readonly number[]): void {
    for (const [from, to] of alikePairs(this.#before, this.#after, olds, news, this.#identity)) this.pair(from, to);
  }
}

/** For each thing of `after` the index of what it was in `before`, -1 for a new one: by content, by name, by likeness. */
export function matchItems<Item>(before: readonly Item[], after: readonly Item[], identity: ItemIdentity<Item>): readonly number[] {
  const match = new ItemMatch(before, after, identity);
  match.pairEqual();
  match.pairAlike();
  return match.from;
}

/** Those of the given things that have one name; the second of a name belongs to the second. */
export function namesakes<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string | null,
  olds: readonly number[],
  news: readonly number[],
): readonly (readonly [number, number])[] {
  const places = new Map(numbered(before, nameOf, olds));
  return [...numbered(after, nameOf, news)].flatMap(([name, to]) => {
    const from = places.get(name);
    return from === undefined ? [] : [[from, to] as const];
  });
}

/** Names with the number of their occurrence, so that each is there once. */
function* numbered<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string | null,
  open: readonly number[],
): Generator<[string, number]> {
  const counts = new Map<string, number>();
  for (const index of open) {
    const item = items[index];
    const name = item === undefined ? null : nameOf(item);
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
export function gapsBetween(match: readonly number[], length: number): readonly { readonly before: Stretch; readonly after: Stretch }[] {
  let from = { before: 0, after: 0 };
  return [...stayed(match), match.length].map((after) => {
    const before = after === match.length ? length : (match[after] ?? 0);
    const gap = { before: { from: from.before, to: before }, after: { from: from.after, to: after } };
    from = { before: before + 1, after: after + 1 };
    return gap;
  });
}

/** The indexes of those that stayed in their order, as many as can be. */
export function stayed(match: readonly number[]): readonly number[] {
  const known = [...match.keys()].filter((index) => match[index] !== -1);
  return longestIncreasingRun(known.map((index) => match[index] ?? 0)).map((position) => known[position] ?? 0);
}

export const range = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Pairs that are alike, best first, each thing once. */
export function alikePairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  olds: readonly number[],
  news: readonly number[],
  { likeness }: Pick<ItemIdentity<Item>, 'likeness'>,
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
