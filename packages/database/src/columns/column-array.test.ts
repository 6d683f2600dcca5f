import pg from 'pg';
import { columnArray } from './column-array.ts';
import { testAddress } from '../testing/open-council.ts';

const hard = [
  '',
  ' ',
  'NULL',
  'null',
  '{}',
  '{a,b}',
  'a, b',
  '"said"',
  String.raw`C:\new "file"\\`,
  'line\nline',
  'tab\t',
  '“é–日本🙂',
];

/** What Postgres makes of a column that is sent as an array of texts. */
const asPostgresReads = async (type: string, values: readonly unknown[]): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: testAddress('HOLDFAST_TEST_DATABASE_URL') });
  await client.connect();
  try {
    const { rows } = await client.query<{ read: unknown }>(
      `select to_json(x.item::${type}) as read from unnest($1::text[]) with ordinality as x(item, place) order by place`,
      [columnArray(type, values)],
    );
    return rows.map(({ read }) => read);
  } finally {
    await client.end();
  }
};

test('every text comes out as it went in, and an empty one is not a missing one', async () => {
  expect(await asPostgresReads('text', [...hard, null, undefined])).toEqual([...hard, null, null]);
});

test('lists of such texts come out as lists', async () => {
  expect(await asPostgresReads('text[]', [hard, [], ['one'], null])).toEqual([hard, [], ['one'], null]);
});

test('values of JSON come out as they are, with the texts in them', async () => {
  const value = { words: hard, from: null, count: 1 };
  expect(await asPostgresReads('jsonb', [value, [], 'a "word"', null])).toEqual([value, [], 'a "word"', null]);
});

test('days, numbers and truths are read by their type', async () => {
  expect(await asPostgresReads('date', ['2013-01-16', null])).toEqual(['2013-01-16', null]);
  expect(await asPostgresReads('integer', [0, 12])).toEqual([0, 12]);
  expect(await asPostgresReads('boolean', [true, false])).toEqual([true, false]);
});

test('what Postgres cannot hold, NUL and half a pair, becomes the sign for what cannot be shown', async () => {
  expect(await asPostgresReads('text', ['a\0b', 'a\ud83d'])).toEqual(['a\uFFFDb', 'a\uFFFD']);
  expect(await asPostgresReads('text[]', [['a\0b', 'a\ud83d']])).toEqual([['a\uFFFDb', 'a\uFFFD']]);
});
