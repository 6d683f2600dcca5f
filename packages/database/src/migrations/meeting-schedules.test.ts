import { fromStored } from '@holdfast/words/stored';
import { sayable } from '@holdfast/words/sayable';
import pg from 'pg';
import { CouncilDatabase } from '../council-database.ts';
import { createDataSource } from '../data-source.ts';
import { carryOut, migrate } from '../migrate.ts';
import { openOwnDatabase } from '../testing/own-database.ts';
import { statedDay } from '../testing/stated-day.ts';
import { migrations } from './migrations.ts';

const id = (number: number) => `00000000-0000-7000-8000-${number.toString().padStart(12, '0')}`;
const council = id(1);
const member = id(2);
const committee = id(3);
const schedule = id(4);
const change = id(5);
const source = id(6);
const run = id(7);
const quoted = 'He wrote "code": "calendars.gone" and {"code":"calendars.gone"}.';
const gone = { code: 'calendars.gone', parameters: {} };
const items = [
  { kind: 'conflict', title: quoted, sentence: { code: 'calendars.changes', parameters: { all: [gone] } } },
];

/** A council as it was before a meeting schedule was called so. */
async function older(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const say = (text: string, ...values: unknown[]) => client.query(text, values);
  try {
    await say('set search_path to holdfast');
    await say(`select set_config('app.council_id', $1, false)`, council);
    await say(`insert into council (council_id, code, name, nation) values ($1, 'OLD', 'Oldwick', 'england')`, council);
    await say('alter table account no force row level security');
    await say(
      `insert into account (account_id, email, email_key, password_hash, full_name) values ($1, 'a@b.gov.uk', 'a@b.gov.uk', 'none', 'Sam')`,
      member,
    );
    await say('alter table account force row level security');
    await say(
      `insert into membership (council_id, membership_id, account_id, name, roles) values ($1, $2, $2, 'Sam', '{scrutiny_officer}')`,
      council,
      member,
    );
    await say(
      `insert into committee (council_id, committee_id, name, kind) values ($1, $2, 'Housing Panel', 'panel')`,
      council,
      committee,
    );
    await say(
      `insert into programme (council_id, programme_id, committee_id, municipal_year, year_from, year_to, version, place)
       values ($1, $2, $3, '2012/13', '2012-05-17', '2013-05-16', 1, 'Room 5')`,
      council,
      schedule,
      committee,
    );
    await say(
      `insert into event (council_id, event_id, recorded_by, via, noun, noun_id, noun_name, kind, before, after)
       values ($1, $2, $3, 'screen', 'programme', $4, 'Programme 2012/13, version 1', 'changed', '{"place": "Room 4"}', '{"place": "Room 5"}')`,
      council,
      change,
      member,
      schedule,
    );
    await say(
      `insert into calendar_source (council_id, calendar_source_id, kind, name) values ($1, $2, 'file', 'Outlook')`,
      council,
      source,
    );
    await say(
      `insert into calendar_run (council_id, calendar_run_id, calendar_source_id, cause, state, from_day, to_day, found, items, fault)
       values ($1, $2, $3, 'asked', 'failed', '2012-01-01', '2012-12-31', $4, $5, $6)`,
      council,
      run,
      source,
      JSON.stringify({ meetings: [], leftOut: [], notes: [quoted, gone], councillors: [] }),
      JSON.stringify(items),
      JSON.stringify({
        code: 'calendars.left_out',
        parameters: { title: quoted, line: 3, why: { code: 'calendars.nothing_says_what', parameters: {} } },
      }),
    );
  } finally {
    await client.end();
  }
}

test('what was remembered under the former names is read, and put back, under the new ones', async () => {
  const { migrationUrl, servingUrl } = await openOwnDatabase();
  const renaming = migrations.findIndex(({ name }) => name === 'MeetingSchedules0024');
  await carryOut(migrationUrl, migrations.slice(0, renaming));
  await older(migrationUrl);
  await migrate(migrationUrl);

  const opened = await createDataSource({ url: servingUrl, poolSize: 1 }).initialize();
  const councils = new CouncilDatabase(opened, statedDay, { via: 'screen' });
  const ask = { noun: 'meeting_schedule', nounId: schedule, before: null, limit: 10 } as const;
  const told = await councils.readCouncil(council, ({ settings }) => settings.history(ask, 'register_editor'));
  expect(told.map(({ noun, nounName, after }) => [noun, nounName, after])).toEqual([
    ['meeting_schedule', 'Programme 2012/13, version 1', { place: 'Room 5' }],
  ]);
  await councils.inCouncil(council, ({ settings }) => settings.putBack(change, member));
  expect(await councils.readCouncil(council, (records) => records.meetingSchedules.find(schedule))).toMatchObject({
    meetingScheduleId: schedule,
    place: 'Room 4',
  });

  const reading = await councils.readCouncil(council, (records) => records.calendarSync.runs.find(run));
  const [item] = reading?.items ?? [];
  expect(item).toMatchObject({ title: quoted, sentence: { code: 'calendarSync.changes' } });
  expect(sayable(item?.sentence)).not.toBeNull();
  expect(reading?.found?.notes).toEqual([quoted, { code: 'calendarSync.gone', parameters: {} }]);
  expect(fromStored(reading?.fault ?? '')).toMatchObject({
    code: 'calendarSync.left_out',
    parameters: { title: quoted, why: { code: 'calendarSync.nothing_says_what' } },
  });

  const left = await opened.query<{ name: string }[]>(
    `select conname as name from pg_constraint where conname like '%programme%' union all
     select relname from pg_class where relname like '%programme%'`,
  );
  expect(left).toEqual([]);
  await opened.destroy();
});
