/** The things of a list with a key each, for lists whose things have no name of their own and are told apart by their place alone. */
export function byPlace<Item>(items: readonly Item[]): readonly { readonly key: string; readonly item: Item }[] {
  return items.map((item, index) => ({ key: String(index), item }));
}
