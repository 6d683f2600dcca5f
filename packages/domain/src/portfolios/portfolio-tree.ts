export interface InTree {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/**
 * The names of a ring, where following the parents from one comes back to it; null where it does not.
 * Example: Housing under Places under Housing gives ["Housing", "Places", "Housing"].
 */
export const ringOfParents = (all: readonly InTree[], from: string): readonly string[] | null => {
  const known = new Map(all.map((one) => [one.id, one]));
  const names: string[] = [];
  for (let at = known.get(from); at !== undefined; at = known.get(at.parentId ?? '')) {
    names.push(at.name);
    if (names.length > 1 && at.id === from) return names;
    if (names.length > all.length) return null;
  }
  return null;
};

/** Each after its parent, with its depth from 0; what has no known parent stands at the top, in the order given. */
export const inTreeOrder = <Item extends InTree>(all: readonly Item[]): readonly { item: Item; depth: number }[] => {
  const ids = new Set(all.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): { item: Item; depth: number }[] =>
    all
      .filter((one) => (one.parentId !== null && ids.has(one.parentId) ? one.parentId : null) === parentId)
      .flatMap((item) => [{ item, depth }, ...(depth < all.length ? below(item.id, depth + 1) : [])]);
  return below(null, 0);
};
