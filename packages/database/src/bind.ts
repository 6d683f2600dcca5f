import type { CouncilTransaction } from './council-transaction.ts';

/** Functions of a noun, each of which asks for a council's transaction first. */
type Functions = Readonly<Record<string, (transaction: CouncilTransaction, ...rest: never[]) => unknown>>;

/** The same functions, inside a transaction. */
type Bound<Unbound extends Functions> = {
  readonly [Name in keyof Unbound]: Unbound[Name] extends (
    transaction: CouncilTransaction,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/**
 * What one council remembers of a noun: its functions, each said once, where it is written, and here held to a
 * transaction, so that nobody can call one without it.
 * Example: `bind(transaction, { find }).find(id)` is `find(transaction, id)`.
 */
export const bind = <Unbound extends Functions>(transaction: CouncilTransaction, functions: Unbound): Bound<Unbound> =>
  Object.fromEntries(
    Object.entries(functions).map(([name, work]) => [name, (...rest: never[]) => work(transaction, ...rest)]),
  ) as Bound<Unbound>;
