import type { MigrationInterface, QueryRunner } from 'typeorm';

// A council's series of meetings is called a meeting schedule everywhere: its work programme is another thing.
const schedules = `
alter table programme rename to meeting_schedule;
alter table meeting_schedule rename column programme_id to meeting_schedule_id;
alter index programme_version rename to meeting_schedule_version;
alter index programme_published rename to meeting_schedule_published;
do $$ declare was text; begin
  for was in select conname from pg_constraint where conrelid = 'meeting_schedule'::regclass and conname like 'programme%' loop
    execute format('alter table meeting_schedule rename constraint %I to %I', was, replace(was, 'programme', 'meeting_schedule'));
  end loop;
end $$;
`;

// What the log tells of it is found by its new name. Only the owner may change a line, and only with the wall lifted.
const log = `
alter table event no force row level security;
update event set noun = 'meeting_schedule' where noun = 'programme';
alter table event force row level security;
`;

// The sentences of the iCalendar in and out bear the name of their noun. Within quoted words the marks would be escaped.
const readings = `
alter table calendar_run no force row level security;
update calendar_run set
  found = replace(found::text, '"code": "calendars.', '"code": "calendarSync.')::jsonb,
  items = replace(items::text, '"code": "calendars.', '"code": "calendarSync.')::jsonb,
  fault = replace(fault, '"code":"calendars.', '"code":"calendarSync.');
alter table calendar_run force row level security;
`;

/** One name for one thing: meeting schedules, and what is read of and told to other calendars. */
export class MeetingSchedules0024 implements MigrationInterface {
  readonly name = 'MeetingSchedules0000000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [schedules, log, readings]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The names of before are not given back: restore the backup from before it.'));
  }
}
