import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowMore } from './allow-more.sql.ts';

const walled = ['recommendation', 'council', 'council_setting', 'watch', 'former_values'];
const wall = (how: 'no force' | 'force'): string =>
  walled.map((table) => `alter table ${table} ${how} row level security;`).join('\n');

const more = [
  allowMore('recommendation', 'source_kind', ['fatal_accident_inquiry']),
  allowMore('recommendation', 'asked_of', ['council_on_crime', 'flood_authority']),
];

/** From which day two months are counted, and which is their last. */
const start = 'greatest(r.received_on, r.notice_received_on)';
const corresponding = `(${start} + interval '2 months')::date`;
const last = `(${corresponding} - case when extract(day from ${corresponding}) = extract(day from ${start}) then 1 else 0 end)`;

const asked = ['meeting', 'inquiry', 'call_in'].map((kind) => `'${kind}'`).join(', ');
const ofScrutiny = `c.council_id = r.council_id and r.received_on is not null and r.source_kind in (${asked})
  and (r.asked_of = 'executive' or r.asked_of is null and btrim(coalesce(r.partner_body, '')) = '')`;

/** What a council had set of a name by the day from which is counted, as its text; null where nothing. */
const setting = (name: string): string => `(select s.value #>> '{}' from council_setting s
  where s.council_id = r.council_id and s.name = '${name}' and s.removed_at is null and s.valid_from <= ${start}
  order by s.valid_from desc limit 1)`;
const governed = (form: string): string => `${setting('governance')} = '${form}'`;
const noOwnTime = `${setting('response_period')} is null`;

// Days that ran by a law that did not hold: in Wales before 30 April 2012, when section 21B was of England alone; of
// combined county authorities before 7 May 2024. Where the council had set a time of its own, that is by which it ran.
const gone = `
update recommendation r set response_due_on = null, response_first_due_on = null from council c
where ${ofScrutiny} and r.response_due_on is not null and ${noOwnTime}
  and (c.nation = 'wales' and ${start} < '2012-04-30'
    or c.nation = 'england' and ${start} < '2024-05-07' and ${governed('combined_county_authority')});`;

const nowByLaw = `(c.nation = 'england' and ${start} >= '2012-05-04' and ${governed('committee_system')}
  or c.nation = 'northern_ireland' and ${start} >= '2014-06-02' and ${governed('executive_arrangements')})`;

// Days that the law gives and that did not run: of the committee system in England, of executives in Northern Ireland.
// Where the council's own time was longer than the law's, the law's day holds; more time that a meeting gave stays.
const begun = `
update recommendation r set response_due_on = ${last}, response_first_due_on = ${last} from council c
where ${ofScrutiny} and r.response_due_on is null and r.standing <> 'history' and r.words <> '' and ${nowByLaw}
  and r.response_required is distinct from 'not_required'
  and (r.response_required = 'required' or r.notice_received_on is not null
    or coalesce((${setting('response_rule')})::json ->> 'required', 'unless_said_otherwise') = 'unless_said_otherwise');
update recommendation r set response_first_due_on = ${last},
  response_due_on = case when r.response_due_on = r.response_first_due_on then ${last} else r.response_due_on end
from council c where ${ofScrutiny} and r.response_first_due_on > ${last} and ${nowByLaw};`;

// 56 days beginning with the day on which the coroner sent the report, until 25 July 2013: one day less than was counted.
const coroner = `
update recommendation r set response_first_due_on = r.response_first_due_on - 1,
  response_due_on = case when r.response_due_on = r.response_first_due_on then r.response_due_on - 1 else r.response_due_on end
where r.source_kind = 'coroner' and r.source_date between '2008-07-17' and '2013-07-24'
  and r.response_first_due_on = r.source_date + 56;`;

/** The days of the law as it was read at its source. */
export class LawRead0059 implements MigrationInterface {
  readonly name = 'LawRead0000000000059';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [...more, wall('no force'), gone, begun, coroner, wall('force')]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Days by a law that did not hold are not given back: restore the backup.'));
  }
}
