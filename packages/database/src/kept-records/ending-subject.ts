import type { EndingThing } from '@holdfast/domain/endings/planned-ending';
import type { CouncilTransaction } from '../council-transaction.ts';

/** The committee or the person that is to end. */
export interface EndingSubject {
  readonly name: string;
  readonly endedOn: string | null;
  readonly revision: number;
}

const sqlOf = (table: EndingThing): string => `
select name, ended_on as "endedOn", revision from ${table}
where council_id = $1 and ${table}_id = $2 and removed_at is null for no key update`;
const holdSql: Readonly<Record<EndingThing, string>> = { committee: sqlOf('committee'), person: sqlOf('person') };

/** Held until the transaction ends, so that two who plan its end, or end it, are answered one after the other. */
export const holdEndingSubject = (
  transaction: CouncilTransaction,
  what: EndingThing,
  subjectId: string,
): Promise<EndingSubject | null> =>
  transaction.row<EndingSubject & Record<string, unknown>>(`hold-ending-${what}`, holdSql[what], [subjectId]);

/** In SQL: the planned last day of a row of `table`, where one is planned and it has not ended otherwise. */
export const plannedEndOf = (what: EndingThing, alias: string): string => `
  (select e.last_day from planned_ending e where e.council_id = $1 and e.what = '${what}'
     and e.subject_id = ${alias}.${what}_id and e.settled_at is null and e.removed_at is null and ${alias}.ended_on is null)`;
