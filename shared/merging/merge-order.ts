import { longestIncreasingRun } from '../translation/longest-increasing-run.ts';

/** Things by number: those of the base are 0 to `baseCount` - 1 in its order, new ones have higher numbers. */
export interface Orders {
  readonly baseCount: number;
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
}

export interface OrderRules {
  /** Decides which of two new stretches at one place comes first, the same whoever merges. */
  readonly keyOf: (id: number) => string;
  /** Both put a thing somewhere else: says whose place it gets. */
  readonly bothMoved: (id: number) => 'mine' | 'theirs';
  /** They put a thing somewhere else, and the result follows. */
  readonly theyMoved: (id: number) => void;
}

/**
 * One order out of two. What neither side moved holds its place; what one side moved or added follows the neighbours that it has
 * there; new stretches of both sides at one place stand whole, one behind the other.
 */
export function mergeOrder({ baseCount, mine, theirs }: Orders, rules: OrderRules): readonly number[] {
  const stay = { mine: unmoved(mine, baseCount), theirs: unmoved(theirs, baseCount) };
  const isIn = { mine: new Set(mine), theirs: new Set(theirs) };
  const isFixed = (id: number): boolean => stay.mine.has(id) && stay.theirs.has(id);
  const gapOf = { mine: gapNumbers(mine, isFixed), theirs: gapNumbers(theirs, isFixed) };

  /** Whether a side has a say in where a thing stands that does not hold its place. */
  const owner = (id: number): 'mine' | 'theirs' | 'both' => {
    if (!isIn.theirs.has(id)) return 'mine';
    if (!isIn.mine.has(id)) return 'theirs';
    if (id < baseCount && stay.mine.has(id)) return 'theirs';
    if (id < baseCount && stay.theirs.has(id)) return 'mine';
    const [here, there] = [gapOf.mine.get(id) ?? 0, gapOf.theirs.get(id) ?? 0];
    if (here === there) return 'both';
    // Added by both: the first of two places will do.
    if (id >= baseCount) return here < there ? 'mine' : 'theirs';
    return rules.bothMoved(id);
  };
  const owners = new Map([...new Set([...mine, ...theirs])].filter((id) => !isFixed(id)).map((id) => [id, owner(id)]));
  for (const [id, whose] of owners) if (whose === 'theirs' && id < baseCount && isIn.mine.has(id)) rules.theyMoved(id);

  const runs = {
    mine: runsOf(mine, isFixed, (id) => owners.get(id) !== 'theirs'),
    theirs: runsOf(theirs, isFixed, (id) => owners.get(id) !== 'mine'),
  };
  const fixed = mine.filter(isFixed);
  return [...fixed.keys(), fixed.length].flatMap((gap) => {
    const end = fixed[gap];
    return [...joinRuns(runs.mine[gap] ?? [], runs.theirs[gap] ?? [], rules.keyOf), ...(end === undefined ? [] : [end])];
  });
}

/** What a side left in the order of the base. */
function unmoved(ids: readonly number[], baseCount: number): ReadonlySet<number> {
  const old = ids.filter((id) => id < baseCount);
  return new Set(longestIncreasingRun(old).map((position) => old[position] ?? -1));
}

function gapNumbers(ids: readonly number[], isFixed: (id: number) => boolean): ReadonlyMap<number, number> {
  let gap = 0;
  return new Map(ids.map((id) => [id, isFixed(id) ? gap++ : gap]));
}

function runsOf(ids: readonly number[], isFixed: (id: number) => boolean, isOurs: (id: number) => boolean): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const id of ids) {
    if (isFixed(id)) runs.push([]);
    else if (isOurs(id)) runs.at(-1)?.push(id);
  }
  return runs;
}

/** Two stretches at one place: what is in both holds them together, and between, the one with the smaller key comes first. */
function joinRuns(mine: readonly number[], theirs: readonly number[], keyOf: (id: number) => string): readonly number[] {
  if (mine.length === 0) return theirs;
  if (theirs.length === 0) return mine;
  const keys = (run: readonly number[]): string => run.map(keyOf).join('\n');
  const [first, second] = keys(mine) <= keys(theirs) ? [mine, theirs] : [theirs, mine];
  const position = new Map(second.map((id, index) => [id, index]));
  const shared = first.filter((id) => position.has(id));
  const held = new Set(longestIncreasingRun(shared.map((id) => position.get(id) ?? 0)).map((index) => shared[index] ?? -1));
  const placed = new Set(shared);
  const isHeld = (id: number): boolean => held.has(id);
  const left = runsOf(first, isHeld, () => true);
  const right = runsOf(second, isHeld, (id) => !placed.has(id));
  const ends = first.filter(isHeld);
  return [...ends.keys(), ends.length].flatMap((gap) => {
    const [a, b] = [left[gap] ?? [], right[gap] ?? []];
    const end = ends[gap];
    return [...(keys(a) <= keys(b) ? [...a, ...b] : [...b, ...a]), ...(end === undefined ? [] : [end])];
  });
}
