import type { MigrationInterface, QueryRunner } from 'typeorm';

const standing = `
alter table recommendation add column standing text not null default 'live'
  check (standing in ('live', 'history', 'taken_on'));

drop index recommendation_register;
create index recommendation_register on recommendation (council_id, reference_key, recommendation_id)
  include (committee_id, portfolio_id, source_kind, source_date, core_status, rag, response_due_on, due_on, standing)
  where withdrawn_at is null;

-- Beside the names that are there, whichever they are by now.
do $$
declare names text;
begin
  select string_agg(quote_literal(quoted.one[1]), ', ') into names
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g') as quoted (one)
  where conname = 'council_setting_name_check' and conrelid = 'council_setting'::regclass;
  alter table council_setting drop constraint council_setting_name_check;
  execute format('alter table council_setting add constraint council_setting_name_check check (name in (%s, %L, %L, %L))',
    names, 'governance', 'register_start', 'annual_meetings');
end $$;
`;

const walled = ['recommendation', 'council', 'council_setting', 'watch'];
const wall = (how: 'no force' | 'force'): string =>
  walled.map((table) => `alter table ${table} ${how} row level security;`).join('\n');

// Until now the two months ran for whatever was received. Where no law gives them, and the council has set no time of its
// own, the day goes; the page of each says why nothing is due. What was in the register stays live: no day of it was set
// as the one from which the register keeps watch.
const lawless = `
update recommendation r set response_due_on = null, response_first_due_on = null
from council c where c.council_id = r.council_id and r.response_due_on is not null and (
  r.source_kind in ('inspection', 'peer_challenge', 'audit', 'petition', 'motion')
  or (not exists (select from council_setting s where s.council_id = r.council_id and s.name = 'response_period'
        and s.removed_at is null and s.valid_from <= r.received_on)
      and (c.nation in ('scotland', 'northern_ireland') or r.received_on < '2009-04-01')));
`;

/** A clock runs only where a law or a council's own rule makes it run; what is older than the register is history. */
export class ClocksOfTheLaw0028 implements MigrationInterface {
  readonly name = 'ClocksOfTheLaw0000000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [standing, wall('no force'), lawless, wall('force')]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Days that no law gave are not given back: restore the backup from before it.'));
  }
}
