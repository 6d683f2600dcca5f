import type { MigrationInterface, QueryRunner } from 'typeorm';

// What waits and what was over within a week is little beside what a council has sent in years: it is found without the
// rest. A link is ended wherever it went to one address.
const indexes = `
create index digest_over on digest (over_at) where over_at is not null;
create index digest_open on digest (state) where state in ('waiting', 'sending', 'handing_over');
create index digest_linked on digest (council_id, address_key) where link_ended_at is null;
`;

// What belongs to the housekeeper is written anew by nobody else.
const figures = (narrowed: string) => `
grant create on schema holdfast to holdfast_housekeeper;
set local role holdfast_housekeeper;
create or replace function digest_figures(at timestamptz)
returns table (waiting bigint, oldest_due_seconds double precision, sent bigint, failed bigint, bounced bigint, perhaps_sent bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select count(*) filter (where d.state in ('waiting', 'sending', 'handing_over')),
    coalesce(extract(epoch from at - min(d.send_after) filter (where d.state in ('waiting', 'sending', 'handing_over') and d.send_after <= at)), 0)::double precision,
    count(*) filter (where d.state = 'sent' and d.over_at > at - interval '7 days'),
    count(*) filter (where d.state = 'failed' and d.over_at > at - interval '7 days'),
    count(*) filter (where d.state = 'bounced' and d.over_at > at - interval '7 days'),
    count(*) filter (where d.state = 'perhaps_sent' and d.over_at > at - interval '7 days')
  from holdfast.digest d ${narrowed};
end;
reset role;
revoke create on schema holdfast from holdfast_housekeeper;
`;
const lately = "where d.state in ('waiting', 'sending', 'handing_over') or d.over_at > at - interval '7 days'";

/** The figures of messages, and the end of links, look at what they tell of and at nothing else. */
export class DigestsOver0060 implements MigrationInterface {
  readonly name = 'DigestsOver0000000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [indexes, figures(lately)]) await runner.query(step);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(figures(''));
    await runner.query('drop index digest_over, digest_open, digest_linked');
  }
}
