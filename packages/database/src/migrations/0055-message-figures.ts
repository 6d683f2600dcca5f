import type { MigrationInterface, QueryRunner } from 'typeorm';
import { housekeeperOwns } from '../doors/housekeeper-owns.sql.ts';

// How many messages of each kind stand where, council by council: what waits, and what was over within a week. Ids and
// numbers, and nothing of whom they are for or what they say. What stayed in the app was not sent.
const figures = `
grant select (kind, channel) on digest to holdfast_housekeeper;
create function message_figures(at timestamptz)
returns table (council_id uuid, kind text, state text, count bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select d.council_id, d.kind,
    case when d.state = 'sent' and d.channel is not distinct from 'viewer' then 'kept'
      when d.state in ('waiting', 'sending', 'handing_over') then 'waiting' else d.state end,
    count(*)
  from holdfast.digest d
  where d.state in ('waiting', 'sending', 'handing_over')
    or (d.state in ('sent', 'failed', 'bounced', 'perhaps_sent') and d.over_at > at - interval '7 days')
  group by 1, 2, 3;
end;
`;

/** The operator sees which council's messages do not leave. */
export class MessageFigures0055 implements MigrationInterface {
  readonly name = 'MessageFigures0000000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [figures, housekeeperOwns('message_figures(timestamptz)')]) await runner.query(step);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query('drop function message_figures(timestamptz)');
    await runner.query('revoke select (kind, channel) on digest from holdfast_housekeeper');
  }
}
