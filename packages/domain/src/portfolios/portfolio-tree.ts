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
