/** Items that belong together, in the order in which the first of each group comes. */
export function inGroups<Item, Group>(
  items: readonly Item[],
  groupOf: (item: Item) => Group,
): readonly (readonly [Group, readonly Item[]])[] {
  const groups = new Map<Group, Item[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return [...groups];
}
