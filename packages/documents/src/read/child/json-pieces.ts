/** Below this depth a value is small enough to be written at once: a table's row, a document's row. */
const deepest = 5;

function* members(value: object, depth: number): Generator<string> {
  let comma = '';
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    if (member === undefined) continue;
    yield `${comma}${JSON.stringify(name)}:`;
    yield* jsonPieces(member, depth + 1);
    comma = ',';
  }
}

/**
 * A value's JSON in pieces, so that the whole never stands in memory beside the value: 10,000 rows come to tens of
 * megabytes. Joined, the pieces are what `JSON.stringify` gives for plain data.
 */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  if (typeof value !== 'object' || value === null || depth >= deepest) {
    yield JSON.stringify(value);
  } else if (Array.isArray(value)) {
    let comma = '';
    yield '[';
    for (const member of value as unknown[]) {
      yield comma;
      yield* jsonPieces(member, depth + 1);
      comma = ',';
    }
    yield ']';
  } else {
    yield '{';
    yield* members(value, depth);
    yield '}';
  }
}
