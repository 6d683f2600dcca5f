interface Successor {
  readonly committeeId: string;
  readonly successorId: string | null;
}

/**
 * A committee with those that came before it and those that follow it: what belonged to one belongs to the next.
 * Example: Housing ended in favour of Homes: the line of either is both.
 */
export const lineOf = (committees: readonly Successor[], committeeId: string): ReadonlySet<string> => {
  const line = new Set([committeeId]);
  let before = 0;
  while (line.size > before) {
    before = line.size;
    for (const one of committees) {
      if (one.successorId === null) continue;
      if (line.has(one.committeeId)) line.add(one.successorId);
      else if (line.has(one.successorId)) line.add(one.committeeId);
    }
  }
  return line;
};
