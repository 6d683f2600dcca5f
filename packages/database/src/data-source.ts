import { DataSource } from 'typeorm';
import { entities } from './entities.ts';
import { HeardClient } from './connection/heard-client.ts';
import { typesWithDays } from './connection/postgres-types.ts';
import { SnakeCaseNames } from './columns/snake-case-names.ts';

export interface DataSourceWishes {
  readonly url: string;
  readonly poolSize?: number;
  /** No statement may hold its connection for longer. */
  readonly statementTimeoutMs?: number;
  /** Told when a connection that nobody uses breaks: Postgres went away. The pool opens new ones when it is back. */
  readonly onPoolError?: (error: Error) => void;
}

/** The way to Postgres, not yet opened: `initialize()` opens it, `destroy()` closes it. */
export const createDataSource = ({ url, poolSize, statementTimeoutMs, onPoolError }: DataSourceWishes): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema: 'holdfast',
    entities: [...entities],
    namingStrategy: new SnakeCaseNames(),
    installExtensions: false,
    poolSize: poolSize ?? 10,
    connectTimeoutMS: 10_000,
    poolErrorHandler: onPoolError ?? (() => undefined),
    extra: {
      Client: HeardClient,
      types: typesWithDays,
      // Statements that do not wait for each other are sent in one go (council-transaction.ts).
      pipeline: true,
      keepAlive: true,
      statement_timeout: statementTimeoutMs ?? 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
