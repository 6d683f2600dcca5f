import { toStored } from '@holdfast/words/stored';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { Reminder } from '@holdfast/domain/reminders/due/reminder';
import type { CouncilTransaction } from '../council-transaction.ts';
import { jsonText } from '../columns/json-text.ts';
import { newId } from '../new-id.ts';
import { statusIn } from '../recommendations/status.sql.ts';

/** Of which recommendations or meetings everything that stands is told; what is not told of them has ended. */
export interface Looked {
  readonly recommendationIds: readonly string[];
  readonly meetingIds: readonly string[];
}

const told = `
with told as (
  select * from json_to_recordset($2::json) as t(reminder_id uuid, kind text, recommendation_id uuid, action_id uuid,
    meeting_id uuid, due_on date, because text, urgent boolean))`;
const same = `t.kind = m.kind and (t.recommendation_id, t.action_id, t.meeting_id, t.due_on)
  is not distinct from (m.recommendation_id, m.action_id, m.meeting_id, m.due_on)`;

// Found by what was looked at, over an index: "is not distinct from" can use none, and would weigh every reminder that
// stands in the council against every one that is told.
const ofLooked = (recommendations: string, meetings: string): string =>
  `(m.recommendation_id = any(${recommendations}) or (m.recommendation_id is null and m.meeting_id = any(${meetings})))`;

// Why it ended: an answer waits or was taken, or nothing is owed any more, or the facts are others now.
const endSql = `${told}
update reminder m set ended_on = $3, ended_by = case
    when exists (select from answer a where a.council_id = $1 and a.reminder_id = m.reminder_id
      and a.state in ('sent', 'accepted')) then 'answered'
    when exists (select from recommendation r where r.council_id = $1 and r.recommendation_id = m.recommendation_id
      and ${statusIn('settled')}) then 'settled'
    else 'changed' end
where m.council_id = $1 and m.ended_on is null
  and ${ofLooked('$4', '$5')}
  and not exists (select from told t where ${same})`;

const wordsSql = `${told}
update reminder m set because = t.because, urgent = t.urgent from told t
where m.council_id = $1 and m.ended_on is null and ${ofLooked('$3', '$4')} and ${same} and (m.because, m.urgent) <> (t.because, t.urgent)`;

const raiseSql = `${told}
insert into reminder (council_id, reminder_id, kind, recommendation_id, action_id, meeting_id, due_on, because, urgent, raised_on)
select $1, t.reminder_id, t.kind, t.recommendation_id, t.action_id, t.meeting_id, t.due_on, t.because, t.urgent, $3
from told t on conflict do nothing`;

/** Makes the rows what the rules say: what is new is raised, what is no more is ended, and the rest stays as it was. */
export const syncReminders = async (
  transaction: CouncilTransaction,
  { recommendationIds, meetingIds }: Looked,
  reminders: readonly Reminder[],
  today: IsoDate,
): Promise<void> => {
  const rows = jsonText(
    reminders.map(({ kind, recommendationId, actionId, meetingId, dueOn, because, urgent }) => ({
      reminder_id: newId(),
      kind,
      recommendation_id: recommendationId,
      action_id: actionId,
      meeting_id: meetingId,
      due_on: dueOn,
      because: toStored(because),
      urgent,
    })),
  );
  await transaction.change(endSql, [rows, today, recommendationIds, meetingIds]);
  await transaction.change(wordsSql, [rows, recommendationIds, meetingIds]);
  await transaction.change(raiseSql, [rows, today]);
};
