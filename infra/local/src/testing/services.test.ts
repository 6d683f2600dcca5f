import pg from 'pg';

const userOf = async (variable: string) => {
  const client = new pg.Client(process.env[variable]);
  await client.connect();
  const { rows } = await client.query<{ name: string; all: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as all from pg_roles where rolname = current_user',
  );
  await client.end();
  return rows[0];
};

test('the tests work as the role that serves, which cannot pass a policy', async () => {
  expect(await userOf('HOLDFAST_TEST_DATABASE_URL')).toEqual({ name: 'holdfast_serving', all: false });
});

test('the queue has a role of its own', async () => {
  expect(await userOf('HOLDFAST_TEST_QUEUE_URL')).toEqual({ name: 'holdfast_queue', all: false });
});

test('there is either a Redis or a reason why not', () => {
  const { HOLDFAST_TEST_REDIS_URL: url, HOLDFAST_TEST_REDIS_REASON: reason } = process.env;
  expect([url, reason].filter((value) => value !== undefined)).toHaveLength(1);
});
