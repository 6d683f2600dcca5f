/** A copy without some of its properties: what a query needs for itself does not go out with its rows. */
export function without<Row extends object, Key extends keyof Row>(row: Row, ...keys: Key[]): Omit<Row, Key> {
  const rest = { ...row };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
