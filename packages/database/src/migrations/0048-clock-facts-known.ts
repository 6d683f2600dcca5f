import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowMore } from './allow-more.sql.ts';

const walled = ['recommendation', 'council', 'council_setting', 'watch', 'former_values'];
const wall = (how: 'no force' | 'force'): string =>
  walled.map((table) => `alter table ${table} ${how} row level security;`).join('\n');

// Until now two months ran also where nobody had recorded where a recommendation came from, and for a partner body of
// which nobody had said what kind it is. The day goes; the page of each says what is not known, and it stands on the list
// of those without a date. What was recorded stays, more time that a meeting gave with it, and a day that ran on a past
// day is still shown for that day: it is kept with the former values.
const unknown = `
update recommendation r set response_due_on = null, response_first_due_on = null
where r.response_due_on is not null
  and (r.source_kind is null or (r.asked_of is null and btrim(coalesce(r.partner_body, '')) <> ''));
`;

const asked = ['meeting', 'inquiry', 'call_in'].map((kind) => `'${kind}'`).join(', ');
const begins = (day: string, where: string): string => `
update recommendation r set response_due_on = ${day}, response_first_due_on = ${day}
from council c where c.council_id = r.council_id and r.response_due_on is null and r.standing <> 'history' and ${where};`;

// Days that the law gave and that were not counted: of a crime and disorder partner, where no notice is wanted; of health
// bodies before 2013; of a coroner's report before 25 July 2013, or to another body.
const lawful = [
  begins(
    'r.source_date + 28',
    `r.asked_of = 'crime_and_disorder_partner' and r.response_required = 'not_required' and r.source_kind in (${asked})
      and (c.nation = 'england' and r.source_date >= '2009-04-30' or c.nation = 'wales' and r.source_date >= '2009-10-01')`,
  ),
  begins(
    'r.reply_asked_on + 28',
    `r.asked_of = 'health_body' and r.source_kind in (${asked}) and c.nation = 'england'
      and r.reply_asked_on between '2003-01-01' and '2013-03-31'`,
  ),
  begins(
    'r.source_date + 56',
    `r.source_kind = 'coroner' and c.nation in ('england', 'wales') and r.source_date >= '2008-07-17'
      and (r.asked_of is not null or btrim(coalesce(r.partner_body, '')) = '')`,
  ),
].join('\n');

/** Where a recommendation came from and whom it was put to are known, or no clock runs; a council's own rule says the rest. */
export class ClockFactsKnown0048 implements MigrationInterface {
  readonly name = 'ClockFactsKnown0000000000048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    const rule = allowMore('council_setting', 'name', ['response_rule']);
    for (const step of [rule, wall('no force'), unknown, lawful, wall('force')]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Days that were counted from nothing are not given back: restore the backup.'));
  }
}
