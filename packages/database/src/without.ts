/** A copy without some of its properties: what a query needs for itself does not go out with its rows. */
export function without<Row extends object, Key extends keyof Row>(row: Row, ...keys: Key[]): Omit<Row, Key> {
  // Written anew rather than copied and deleted from: an object that has lost a property is slow ever after.
  const left: readonly PropertyKey[] = keys;
  const rest: Partial<Row> = {};
  for (const name in row) if (!left.includes(name)) rest[name] = row[name];
  return rest as Omit<Row, Key>;
}
