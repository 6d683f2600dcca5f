import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowMore } from './allow-more.sql.ts';

// Of one person, on one item and of one kind, one proposal waits: the newest. The one before it is kept, and says by which
// it was replaced.
const column = `
alter table answer add column replaced_by uuid;
alter table answer add foreign key (council_id, replaced_by) references answer deferrable initially deferred;
alter table answer add constraint answer_replaced check ((state = 'replaced') = (replaced_by is not null));
-- What a proposal says; null of an answer to a reminder, of which one is in hand.
alter table answer add column proposes text generated always as (
  case when reminder_id is not null then null when decision is not null then 'response'
    when proposed_status is not null then 'status' when revised_due_on is not null then 'more_time' else 'update' end) stored;
`;

// Those that wait beside one another from before. Forced row-level security binds the owner too, and the trigger by which
// reminders look again: lifted for this alone.
const replaceOlder = `
alter table answer no force row level security;
alter table watch no force row level security;
update answer o set state = 'replaced', revision = o.revision + 1, replaced_by = n.answer_id
from (
  select council_id, recommendation_id, given_by, proposes,
    (array_agg(answer_id order by sent_at desc, answer_id desc))[1] as answer_id
  from answer where state = 'sent' and reminder_id is null
  group by council_id, recommendation_id, given_by, proposes) n
where o.council_id = n.council_id and o.recommendation_id = n.recommendation_id and o.given_by = n.given_by
  and o.proposes = n.proposes and o.state = 'sent' and o.answer_id <> n.answer_id;
-- A table is altered only once its deferred keys were looked at.
set constraints all immediate;
alter table answer force row level security;
alter table watch force row level security;
`;

const once = `
create unique index answer_proposed_once on answer (council_id, recommendation_id, given_by, proposes)
  where state = 'sent' and reminder_id is null;
create index answer_replaced_by on answer (council_id, replaced_by) where replaced_by is not null;
`;

/** Nobody piles proposals upon proposals: a new one replaces the one that waits, and the old one is kept as replaced. */
export class OneProposal0047 implements MigrationInterface {
  readonly name = 'OneProposal0000000000047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    const state = allowMore('answer', 'state', ['replaced']);
    for (const step of [state, column, replaceOlder, once]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was replaced has no other place: restore the backup from before it.'));
  }
}
