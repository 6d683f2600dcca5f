import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

export interface OwnPostgres {
  /** The roles that own the tables, and that serve. */
  readonly migrationUrl: string;
  readonly servingUrl: string;
  /** Ends it at once, whatever it is doing, and comes back when it answers again on the same port. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const addresses = z.object({ migrationUrl: z.string(), servingUrl: z.string() });

/** A Postgres that no other test stands on, with the tables of Holdfast in it. */
export const ownPostgres = async (): Promise<OwnPostgres> => {
  const program = process.env['HOLDFAST_TEST_OWN_POSTGRES'];
  if (program === undefined) throw new Error('The services for the tests are not running.');
  const keeper = fork(program, { execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'] });
  const first: unknown = (await once(keeper, 'message'))[0];
  return {
    ...addresses.parse(first),
    restart: async () => {
      keeper.send('restart');
      await once(keeper, 'message');
    },
    stop: async () => {
      const gone = once(keeper, 'exit');
      keeper.disconnect();
      await gone;
    },
  };
};
