import { randomUUID } from 'node:crypto';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { type DatabaseUrls, migrate, prepareDatabase } from '@holdfast/database/migrate';
import { openCouncil } from '@holdfast/database/testing/council-with-people';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import pg from 'pg';
import { codeOf } from './fill.ts';

export interface Owing {
  /** Long overdue, and asked for on every working day. */
  readonly due: number;
  /** Nothing is due of these for years. */
  readonly quiet: number;
  readonly leads: number;
}

/** A database of its own, in which reminders are planned and sent as the serving role does. */
export interface OwingCouncils {
  readonly urls: DatabaseUrls;
  readonly database: CouncilDatabase;
  readonly open: (owing: Owing) => Promise<string>;
  /** What of the other councils is due for years has been looked at, as it was in this one. */
  readonly lookedAtAs: (councilId: string) => Promise<unknown>;
  readonly settled: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

const passwords = { migrator: 'bench-migrator', serving: 'bench-serving', queue: 'bench-queue' };

const peopleSql = `
insert into person (council_id, person_id, kind, name, email)
select $1::uuid, gen_random_uuid(), 'officer', 'Lead ' || n, 'lead-' || n || '@' || $1::uuid || '.bench.example' from generate_series(1, $2::int) n`;
const recommendationsSql = `
insert into recommendation (council_id, recommendation_id, reference, words, core_status, lead, source_date, received_on, due,
  due_on, progress_words, progressed_on)
select $1, gen_random_uuid(), 'SR ' || n, 'That matter ' || n || ' is looked into.', 'on_track',
  array['Lead ' || 1 + n % $4::int], date '2012-07-12', date '2012-07-12',
  jsonb_build_object('words', 'then', 'from', null, 'to', d.due_on, 'precision', 'day'), d.due_on, 'It has begun.', date '2027-01-15'
from generate_series(1, $2::int + $3::int) n
cross join lateral (select case when n <= $2::int then date '2012-12-31' else date '2035-12-31' end as due_on) d`;

const lookedAtSql = `
with looked as (
  select w.look_on from watch w join recommendation r using (council_id, recommendation_id)
  where w.council_id = $1 and r.due_on > date '2030-01-01' and w.look_on > '-infinity' limit 1)
update watch w set look_on = l.look_on from looked l, recommendation r
where r.council_id = w.council_id and r.recommendation_id = w.recommendation_id and r.due_on > date '2030-01-01'
  and w.council_id <> $1`;

export const openOwing = async (serverUrl: string, databaseName: string): Promise<OwingCouncils> => {
  const urls = await prepareDatabase({ adminUrl: serverUrl, databaseName, passwords });
  await migrate(urls.migrationUrl);
  const source = await createDataSource({ url: urls.servingUrl }).initialize();
  const database = new CouncilDatabase(source, () => londonDay(new Date()), { via: 'worker' });
  const adminUrl = new URL(serverUrl);
  adminUrl.pathname = `/${databaseName}`;
  const admin = new pg.Client({ connectionString: adminUrl.href, options: '-c search_path=holdfast' });
  await admin.connect();
  let opened = 0;
  return {
    urls,
    database,
    open: async ({ due, quiet, leads }) => {
      const code = codeOf(opened);
      opened += 1;
      const person = { email: `${randomUUID()}@bench.example`, fullName: 'Bench Officer', passwordHash: 'none' };
      const people = [{ ...person, roles: ['scrutiny_officer', 'council_administrator'] as const }];
      const council = { code, name: `Council ${code}`, nation: 'england', people } as const;
      const { councilId, membershipIds } = await openCouncil(urls.migrationUrl, council);
      const value = { ...usualReminderRules, repeatAfter: 1, escalation: [] };
      await database.inCouncil(councilId, ({ councils }) =>
        councils.changeSetting({ name: 'reminders', value, validFrom: '2012-01-01' }, 0, membershipIds[0] ?? ''),
      );
      await admin.query(peopleSql, [councilId, leads]);
      await admin.query(recommendationsSql, [councilId, due, quiet, leads]);
      return councilId;
    },
    lookedAtAs: (councilId) => admin.query(lookedAtSql, [councilId]),
    settled: async () => {
      await admin.query('vacuum analyze');
      // Otherwise Postgres writes what was filled while it is being measured.
      await admin.query('checkpoint');
    },
    stop: async () => {
      await source.destroy();
      await admin.end();
    },
  };
};
