import pg from 'pg';

/**
 * A connection whose breaking is always heard. The pool hands a connection over in the middle of what Postgres has
 * sent, and who gets it listens a moment later: should the next thing sent be "terminating connection", nobody would
 * hear it, which ends a Node process. Whoever uses the connection is told by their own query, which fails.
 */
export class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
