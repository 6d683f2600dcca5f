import pg from 'pg';
import { carryOut, migrate } from '../migrate.ts';
import { openOwnDatabase } from '../testing/own-database.ts';
import { olderCouncil, olderIds } from '../testing/former/older-council.sql.ts';
import { migrations } from './migrations.ts';

test('of proposals that wait beside one another from before, the newest of each person and kind waits on', async () => {
  const { migrationUrl } = await openOwnDatabase();
  const { council, membership, recommendations } = olderIds;
  const numbered = (last: number) => migrations.filter(({ name }) => Number(name.slice(-4)) <= last);
  await carryOut(migrationUrl, numbered(11));
  const client = new pg.Client({ connectionString: migrationUrl });
  await client.connect();
  try {
    await client.query(`set search_path to holdfast; select set_config('app.council_id', '${council}', false)`);
    await client.query(olderCouncil);
    await carryOut(migrationUrl, numbered(46));
    const propose = (words: string, day: number, more: string, item = recommendations[0]) =>
      client.query(
        `insert into answer (council_id, answer_id, recommendation_id, given_by_name, given_by, state, words, sent_at, revised_due_on)
         values ($1, gen_random_uuid(), $2, 'Sam Old', $3, 'sent', $4, $5, ${more})`,
        [council, item, membership, words, `2012-08-${day}T10:00:00Z`],
      );
    await propose('First.', 20, 'null');
    await propose('Last.', 22, 'null');
    await propose('Second.', 21, 'null');
    await propose('More time.', 20, `'2012-12-31'`);
    await propose('Of another.', 20, 'null', recommendations[1]);
    await migrate(migrationUrl);
    const found = await client.query<object>(
      `select o.words, o.state, n.words as "replacedBy" from answer o
       left join answer n on n.council_id = o.council_id and n.answer_id = o.replaced_by
       where o.council_id = $1 and o.reminder_id is null order by o.words`,
      [council],
    );
    expect(found.rows).toEqual([
      { words: 'First.', state: 'replaced', replacedBy: 'Last.' },
      { words: 'Last.', state: 'sent', replacedBy: null },
      { words: 'More time.', state: 'sent', replacedBy: null },
      { words: 'Of another.', state: 'sent', replacedBy: null },
      { words: 'Second.', state: 'replaced', replacedBy: 'Last.' },
    ]);
  } finally {
    await client.end();
  }
});
