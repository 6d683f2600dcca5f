import pg from 'pg';
import { CouncilDatabase } from './council-database.ts';
import { createDataSource } from './data-source.ts';
import { openCouncil, testAddress } from './testing/open-council.ts';
import { statedDay } from './testing/stated-day.ts';
import { isUnavailable } from './unavailable.ts';

const name = 'holdfast-data-source-test';
const url = new URL(testAddress('HOLDFAST_TEST_DATABASE_URL'));
url.searchParams.set('application_name', name);

/** Breaks every connection of this test's pool, as a restart of Postgres does. */
async function breakConnections(): Promise<void> {
  const admin = new pg.Client({ connectionString: testAddress('HOLDFAST_TEST_ADMIN_URL') });
  await admin.connect();
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [name]);
  await admin.end();
}

test('after Postgres was gone and is back, work goes on without a restart', async () => {
  const errors: Error[] = [];
  const source = await createDataSource({
    url: url.toString(),
    poolSize: 2,
    onPoolError: (error) => errors.push(error),
  }).initialize();
  const councils = new CouncilDatabase(source, statedDay, { via: 'screen' });
  const { councilId } = await openCouncil();
  const list = () => councils.inCouncil(councilId, ({ committees }) => committees.list());
  await Promise.all([list(), list()]);
  await breakConnections();
  // A connection that lay idle is noticed at once, or by the first that takes it: that one is told to come back.
  const outcomes = await Promise.allSettled([list(), list(), list()]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(isUnavailable(outcome.reason)).toBe(true);
  expect(await list()).toEqual([]);
  await source.destroy();
});

test('a connection that breaks in the middle of the work says so, writes nothing, and is not used again', async () => {
  const source = await createDataSource({ url: url.toString(), poolSize: 1 }).initialize();
  const councils = new CouncilDatabase(source, statedDay, { via: 'screen' });
  const { councilId, memberships } = await openCouncil();
  const broken = councils.inCouncil(councilId, async ({ committees }) => {
    await committees.add({ name: 'Half written', kind: 'panel' }, memberships.scrutiny_officer);
    await breakConnections();
    return committees.list();
  });
  await expect(broken.catch(isUnavailable)).resolves.toBe(true);
  expect(await councils.inCouncil(councilId, ({ committees }) => committees.list())).toEqual([]);
  await source.destroy();
});

test('a statement that takes too long is stopped', async () => {
  const source = await createDataSource({ url: url.toString(), poolSize: 1, statementTimeoutMs: 200 }).initialize();
  await expect(source.query('select pg_sleep(5)')).rejects.toThrow('statement timeout');
  await source.destroy();
});

test('a Postgres that is not there is unavailable, and a mistake of ours is not', async () => {
  const nowhere = createDataSource({ url: 'postgres://nobody@127.0.0.1:1/none' });
  expect(isUnavailable(await nowhere.initialize().catch((error: unknown) => error))).toBe(true);
  expect(isUnavailable(new Error('column "x" does not exist'))).toBe(false);
  expect(isUnavailable('down')).toBe(false);
});

test('a repository kept after its transaction is over does nothing', async () => {
  const source = await createDataSource({ url: url.toString(), poolSize: 1 }).initialize();
  const { councilId } = await openCouncil();
  const kept = await new CouncilDatabase(source, statedDay, { via: 'screen' }).inCouncil(councilId, ({ committees }) =>
    Promise.resolve(committees),
  );
  await expect(kept.list()).rejects.toThrow('transaction is over');
  await source.destroy();
});
