/** An address that the set-up of the test run gives. */
export const testAddress = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests from the root, which starts Postgres.`);
  return value;
};
