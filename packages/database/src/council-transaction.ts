import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Origin } from './log/origin.ts';
import type { HeardClient } from './connection/heard-client.ts';
import { typesWithMoments } from './connection/postgres-types.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

// Postgres tells prepared statements apart by so many characters.
const longestName = 63;

export type TransactionKind = 'write' | 'read';

export interface TransactionWishes {
  readonly councilId: string;
  readonly today: IsoDate;
  readonly origin: Origin;
}

interface Connection {
  readonly kind: TransactionKind;
  readonly runner: QueryRunner;
  readonly client: HeardClient;
  over: boolean;
}

/**
 * One transaction in one council. Nothing but `within` makes one, and every repository asks for one: so nobody holds
 * a repository without holding a council, and nobody holds either after the transaction is over.
 */
export class CouncilTransaction {
  readonly councilId: string;
  /** The day on which it takes place, by the clock that was set; Postgres is never asked which day it is. */
  readonly today: IsoDate;
  /** How whoever works in it came in. */
  readonly origin: Origin;
  /** A read writes nothing, and so keeps nothing from others. */
  readonly kind: TransactionKind;
  readonly #connection: Connection;

  private constructor({ councilId, today, origin }: TransactionWishes, connection: Connection) {
    this.councilId = councilId;
    this.today = today;
    this.origin = origin;
    this.kind = connection.kind;
    this.#connection = connection;
  }

  /** The same transaction for work that comes from somewhere else: out of a paper, for one. */
  as(origin: Origin): CouncilTransaction {
    return new CouncilTransaction({ councilId: this.councilId, today: this.today, origin }, this.#connection);
  }

  /** For writes and simple reads. */
  get manager(): EntityManager {
    return this.#connection.runner.manager;
  }

  /** For reads in SQL. The council is always `$1`; `name` prepares the statement once for each connection. */
  async rows<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    if (name.length > longestName)
      throw new Error(`Postgres would cut the name ${name}: two texts could meet under it.`);
    return (await this.#query<Row>({ name, text, values: [this.councilId, ...values], types: typesWithMoments })).rows;
  }

  async row<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row | null> {
    return (await this.rows<Row>(name, text, values))[0] ?? null;
  }

  /** For writes in SQL: how many rows it touched. The council is always `$1`. */
  async change(text: string, values: readonly unknown[] = []): Promise<number> {
    return (await this.#query({ text, values: [this.councilId, ...values] })).rowCount ?? 0;
  }

  async #query<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    if (this.#connection.over) throw new Error('This council’s transaction is over: ask for a new one.');
    return this.#connection.client.query<Row>(query);
  }

  static async within<Result>(
    source: DataSource,
    wishes: TransactionWishes,
    kind: TransactionKind,
    work: (transaction: CouncilTransaction) => Promise<Result>,
  ): Promise<Result> {
    const { councilId } = wishes;
    // An ORM drops `undefined` from a WHERE, which would widen it: no council is an error, never all councils.
    if (!uuid.test(councilId)) throw new TypeError(`Not a council: ${councilId === '' ? 'an empty id' : councilId}`);
    const runner = source.createQueryRunner();
    const client = (await runner.connect()) as HeardClient;
    const faults: Error[] = [];
    const note = (fault: Error) => faults.push(fault);
    client.on('error', note);
    const connection: Connection = { kind, runner, client, over: false };
    const transaction = new CouncilTransaction(wishes, connection);
    try {
      if (kind === 'read') {
        // One message opens it, and the work does not wait for the answer: what follows on a pipelined connection comes
        // after it. Should it fail, no council is set, nothing is seen, and the failure is told here.
        sendTogether(client);
        const [, result] = await Promise.all([client.query(opening(councilId)), work(transaction)]);
        // Nothing was written, so nobody waits for the end. Whoever gets this connection next is served after it; a
        // connection that breaks is thrown away by the pool.
        void client.query('commit').catch(() => undefined);
        return result;
      }
      await runner.startTransaction();
      await client.query(`${settings(councilId)}, ${dayOf(wishes.today)}`);
      const result = await work(transaction);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // Where the connection itself broke there is nothing to roll back, and why it broke says more than what followed.
      if (faults[0] !== undefined) throw faults[0];
      await (runner.isTransactionActive ? runner.rollbackTransaction() : client.query('rollback')).catch(
        () => undefined,
      );
      throw error;
    } finally {
      connection.over = true;
      client.off('error', note);
      await runner.release();
    }
  }
}

/** What is asked before anything is awaited goes out in one piece: each piece costs Node more than what is in it. */
const sendTogether = ({ connection: { stream } }: HeardClient): void => {
  stream.cork();
  process.nextTick(() => stream.uncork());
};

// Set for this transaction only: a setting of the session would leak through a pool into the next council's work. The
// id may stand in the text, since `within` lets nothing but a UUID pass.
const settings = (councilId: string): string =>
  `select set_config('app.council_id', '${councilId}', true), set_config('search_path', 'holdfast', true)`;
/** On which day it takes place: what is recorded in it bears that day, by whichever statement. */
const dayOf = (today: IsoDate): string => `set_config('app.today', '${today}', true)`;
// A read's text names what is asked for and nothing else, so a plan made for this request's values is hardly ever better
// than the one at hand, and making it would take a fifth of the time.
const opening = (councilId: string): string =>
  `start transaction read only; ${settings(councilId)}, set_config('plan_cache_mode', 'force_generic_plan', true)`;
