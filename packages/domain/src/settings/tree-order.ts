/** Something that stands under another of its kind, or under none. */
export interface Under {
  readonly parentId: string | null;
}

export interface Branch<Item> {
  readonly item: Item;
  /** From 0. */
  readonly depth: number;
}

/**
 * Depth first, each after its parent, in the order given; whose parent is not among them stands at the top. On a day of
 * the past, moves that were written down later can have closed a circle: it hangs from nothing, and is shown flat.
 */
export const treeOrder = <Item extends Under>(
  items: readonly Item[],
  idOf: (item: Item) => string,
): readonly Branch<Item>[] => {
  const ids = new Set(items.map(idOf));
  const below = (parent: string | null, depth: number): readonly Branch<Item>[] =>
    items
      .filter(({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null) === parent)
      .flatMap((item) => [{ item, depth }, ...below(idOf(item), depth + 1)]);
  const tree = below(null, 0);
  const shown = new Set(tree.map(({ item }) => idOf(item)));
  return [...tree, ...items.filter((item) => !shown.has(idOf(item))).map((item) => ({ item, depth: 0 }))];
};
