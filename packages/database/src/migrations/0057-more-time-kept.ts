import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowMore } from './allow-more.sql.ts';

const walled = ['recommendation', 'extension', 'extension_decision', 'correction', 'watch', 'former_values'];
const wall = (how: 'no force' | 'force'): string =>
  walled.map((table) => `alter table ${table} ${how} row level security;`).join('\n');

// Time that a meeting gave for a response went when its clock ended and came back; it stood where no clock ran, or where
// the clock gave more; and it stayed once it was withdrawn. The day follows anew from the first one and from the time that
// stands. What stood until now is kept with the former values.
const given = `
update recommendation r
set response_due_on = case when r.response_first_due_on is not null then greatest(r.response_first_due_on, g.day) end
from (
  select e.council_id, e.recommendation_id, max(e.due_asked) filter (where not exists (select from correction c
    where c.council_id = e.council_id and c.fact_kind = 'extension' and c.fact_id = e.extension_id and c.withdrawn)) as day
  from extension e
  join extension_decision d on d.council_id = e.council_id and d.extension_id = e.extension_id and d.approved
  where e.what = 'response' group by e.council_id, e.recommendation_id) g
where r.council_id = g.council_id and r.recommendation_id = g.recommendation_id and r.withdrawn_at is null
  and r.response_due_on is distinct from
    case when r.response_first_due_on is not null then greatest(r.response_first_due_on, g.day) end;
`;

/** More time for a response is a fact that holds wherever its clock runs; days of receipt and more time are given to many. */
export class MoreTimeKept0057 implements MigrationInterface {
  readonly name = 'MoreTimeKept0000000000057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    const kinds = allowMore('bulk_change', 'kind', ['received', 'more_time_response', 'more_time_work']);
    for (const step of [wall('no force'), given, wall('force'), kinds]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Time that a meeting gave is not taken away again: restore the backup.'));
  }
}
