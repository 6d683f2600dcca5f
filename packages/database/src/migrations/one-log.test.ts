import pg from 'pg';
import { CouncilDatabase } from '../council-database.ts';
import { createDataSource } from '../data-source.ts';
import { carryOut, migrate } from '../migrate.ts';
import { typesWithMoments } from '../connection/postgres-types.ts';
import { openOwnDatabase } from '../testing/own-database.ts';
import { formerHistorySql } from '../testing/former/former-history.sql.ts';
import { olderCouncil, olderIds } from '../testing/former/older-council.sql.ts';
import { without } from '../without.ts';
import { statedDay } from '../testing/stated-day.ts';
import { migrations } from './migrations.ts';

const { council, recommendations, portfolio } = olderIds;

/** What the database showed, by the statements that read it before there was one log. */
async function formerly(migrationUrl: string) {
  const client = new pg.Client({ connectionString: migrationUrl });
  await client.connect();
  try {
    await client.query(`set search_path to holdfast; select set_config('app.council_id', '${council}', false)`);
    await client.query(olderCouncil);
    const histories = [];
    for (const id of recommendations)
      histories.push(
        (
          await client.query<object>({ text: formerHistorySql, values: [council, id], types: typesWithMoments })
        ).rows.map((row) => plain(row)),
      );
    const settings = await client.query<object>({
      types: typesWithMoments,
      values: [council],
      text: `select setting_change_id as "eventId", subject as noun, subject_id as "nounId", subject_name as "nounName",
         done as kind, before, after, puts_back as "putsBack", recorded_at as at, recorded_by as "recordedBy"
       from setting_change where council_id = $1 order by setting_change_id desc`,
    });
    return { histories, settings: settings.rows.map((row) => plain(row)) };
  } finally {
    await client.end();
  }
}

const plain = (row: object): unknown => JSON.parse(JSON.stringify(row));

test('what happened before there was one log is told as it was, row for row', async () => {
  const { migrationUrl, servingUrl } = await openOwnDatabase();
  await carryOut(migrationUrl, migrations.slice(0, 11));
  const before = await formerly(migrationUrl);
  expect(before.histories.map((lines) => lines.length)).toEqual([15, 3]);
  expect(before.settings).toHaveLength(3);
  await migrate(migrationUrl);

  const source = await createDataSource({ url: servingUrl, poolSize: 1 }).initialize();
  const councils = new CouncilDatabase(source, statedDay, { via: 'screen' });
  const after = await councils.readCouncil(council, async (records) => ({
    histories: [
      (await records.recommendations.read(recommendations[0], '2012-12-01', 'register_editor'))?.history,
      (await records.recommendations.read(recommendations[1], '2012-12-01', 'register_editor'))?.history,
    ],
    settings: await records.settings.history({ noun: null, nounId: null, before: null, limit: 10 }, 'register_editor'),
  }));
  const told = after.histories.map((lines) => lines?.map((row) => plain(without(row, 'factId', 'since'))));
  expect(told).toEqual(before.histories);
  expect(
    after.settings.map(({ by, ...row }) =>
      plain({ ...without(row, 'isPutBack'), recordedBy: by?.membershipId ?? null }),
    ),
  ).toEqual(before.settings);

  // What was put into the record before can still be put back.
  const renamed = after.settings.find(({ kind }) => kind === 'changed');
  const back = await councils.inCouncil(council, ({ settings }) =>
    settings.putBack(renamed?.eventId ?? '', olderIds.membership),
  );
  expect(back.kind).toBe('changed');
  const names = await councils.readCouncil(council, ({ settings }) => settings.namesOf([portfolio]));
  expect(names).toEqual([{ id: portfolio, name: 'Housing' }]);
  await source.destroy();
});
