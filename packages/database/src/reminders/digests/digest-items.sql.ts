import { messageState } from '../../messages/message-state.sql.ts';
import { wordsColumns, wordsJoins } from '../reminder-words.sql.ts';

/** Nobody at this address was asked for it before this digest (d). */
const isNew = `not exists (
    select from digest_item b join digest e on e.council_id = $1 and e.digest_id = b.digest_id
    where b.council_id = $1 and b.reminder_id = i.reminder_id and e.address_key = d.address_key
      and e.for_day < d.for_day and e.state <> 'dropped')`;

// What still stands of a digest, in the committee's words, with what was last said of it.
export const digestItemsSql = `
select i.reminder_id as "reminderId", m.kind, m.because, m.due_on as "dueOn", i.asked_as as "askedAs", i.step,
  m.recommendation_id as "recommendationId", ${wordsColumns}, ${isNew} as "isNew"
from digest_item i
join digest d on d.council_id = $1 and d.digest_id = i.digest_id
join reminder m on m.council_id = $1 and m.reminder_id = i.reminder_id and m.ended_on is null ${wordsJoins}
where i.council_id = $1 and i.digest_id = $2
  and (r.recommendation_id is null or r.withdrawn_at is null)
order by i.position`;

// The digests of a day that are drafted, each with what still stands of it.
export const draftedSql = `
select d.digest_id as "digestId", d.for_day as "forDay", d.kind, d.recipient_kind as "recipientKind",
  d.recipient_id as "recipientId", d.recipient_name as "recipientName", d.address, ${messageState} as state, coalesce((
    select json_agg(json_build_object('reminderId', m.reminder_id, 'kind', m.kind, 'because', m.because, 'dueOn', m.due_on,
      'askedAs', i.asked_as, 'step', i.step, 'recommendationId', m.recommendation_id, 'actionId', m.action_id,
      'meetingId', m.meeting_id, 'portfolioId', r.portfolio_id, 'isNew', ${isNew}) order by i.position)
    from digest_item i
    join reminder m on m.council_id = $1 and m.reminder_id = i.reminder_id and m.ended_on is null
    left join recommendation r on r.council_id = $1 and r.recommendation_id = m.recommendation_id
    where i.council_id = $1 and i.digest_id = d.digest_id and (r.recommendation_id is null or r.withdrawn_at is null)
  ), '[]') as items
from digest d where d.council_id = $1 and d.for_day = $2 and d.state <> 'dropped' order by d.send_after, d.recipient_name, d.kind`;
