/** One thing as it was, and what two people made of it. */
export interface Three<Value> {
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

/** The same part of all three. */
export function mapThree<From, To>({ base, mine, theirs }: Three<From>, change: (value: From) => To): Three<To> {
  return { base: change(base), mine: change(mine), theirs: change(theirs) };
}

/** Which side decides, where at most one of them changed something or both did the same; null where both differ. */
export function decidingSide<Value>(
  { base, mine, theirs }: Three<Value>,
  isEqual: (a: Value, b: Value) => boolean,
): 'mine' | 'theirs' | null {
  if (isEqual(mine, theirs) || isEqual(base, theirs)) return 'mine';
  return isEqual(base, mine) ? 'theirs' : null;
}

/**
 * For what is no text of anybody (a number at which a list starts, spacing): the side that changed it; where both did, the same
 * one of the two whoever merges.
 */
export function pickOne<Value>(three: Three<Value>): Value {
  const side = decidingSide(three, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  if (side) return three[side];
  return JSON.stringify(three.mine) < JSON.stringify(three.theirs) ? three.mine : three.theirs;
}
