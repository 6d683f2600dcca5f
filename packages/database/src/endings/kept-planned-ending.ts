import { dayInWords } from '@holdfast/domain/dates/term';
import type { EndingThing } from '@holdfast/domain/endings/planned-ending';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse, type KeptRefusal } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { holdEndingSubject } from '../kept-records/ending-subject.ts';
import { plannedEndingEntity, type PlannedEndingRecord } from './planned-ending.record.ts';

export type PlannedEndingValues = OwnOf<PlannedEndingRecord, 'plannedEndingId'>;

export const keptPlannedEnding = keptRecord<PlannedEndingValues>({
  noun: 'planned_ending',
  table: 'planned_ending',
  key: 'planned_ending_id',
  columns: ownColumns(plannedEndingEntity, 'plannedEndingId'),
  called: ({ name, lastDay }) => `${name}, ${dayInWords(lastDay)}`,
  refuse: async (transaction, { id, before, after }) => {
    if (before !== null && before.settledAt !== null)
      return refuse(null, sentence('endings.carried_out', { name: before.name }));
    return after === null || after.settledAt !== null ? null : refuseOpen(transaction, id, after);
  },
});

const otherSql = `
select e.last_day as "lastDay", m.name as by from planned_ending e
left join membership m on m.council_id = $1 and m.membership_id = e.scheduled_by
where e.council_id = $1 and e.planned_ending_id <> $2 and e.what = $3 and e.subject_id = $4
  and e.settled_at is null and e.removed_at is null`;

/** One open ending of a thing at a time, and none of what has ended. */
async function refuseOpen(
  transaction: CouncilTransaction,
  id: string,
  { what, subjectId, name }: PlannedEndingValues,
): Promise<KeptRefusal | null> {
  const subject = await holdEndingSubject(transaction, what, subjectId);
  if (subject === null) return refuse(null, sentence('endings.removed', { name }));
  if (subject.endedOn !== null)
    return refuse(null, sentence('endings.has_ended', { name: subject.name, lastDay: subject.endedOn }));
  return refuseOther(transaction, id, { what, subjectId, name: subject.name });
}

/** Why nothing else may end it: an ending is planned already, by whom and for when. Held by the caller. */
export async function refuseOther(
  transaction: CouncilTransaction,
  id: string | null,
  { what, subjectId, name }: Pick<PlannedEndingValues, 'what' | 'subjectId' | 'name'>,
): Promise<KeptRefusal | null> {
  const values = [id ?? '00000000-0000-0000-0000-000000000000', what, subjectId];
  const other = await transaction.row<{ lastDay: string; by: string | null }>('other-ending', otherSql, values);
  if (other === null) return null;
  return refuse(null, plannedAlready(what, name, other));
}

const plannedAlready = (
  what: EndingThing,
  name: string,
  { by, lastDay }: { readonly by: string | null; readonly lastDay: string },
): Sentence => {
  if (what === 'committee')
    return by === null
      ? sentence('endings.ends_already', { name, lastDay })
      : sentence('endings.ends_already_by', { name, lastDay, by });
  return by === null
    ? sentence('endings.leaves_already', { name, lastDay })
    : sentence('endings.leaves_already_by', { name, lastDay, by });
};
