/** Whether both lists hold the same things in the same order: objects are compared by what they are, not by what they say. */
export function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
