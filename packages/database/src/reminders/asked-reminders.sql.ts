import { mayHaveArrived, messageState } from '../messages/message-state.sql.ts';
import { actionWordsOf, wordsOf } from '../recommendations/words.sql.ts';

// What leads ($2: by these kinds) were asked for, and that stands or has ended since a day ($3), with every message that
// left or was to leave, and every answer that was sent. Its portfolio and its committee are those in whose hands it was
// when it was first asked for.
export const askedRemindersSql = `
select m.reminder_id as "reminderId", m.kind, m.because, m.due_on as "dueOn", m.ended_on as "endedOn",
  m.ended_by as "endedBy", r.recommendation_id as "recommendationId", r.reference || r.part as reference,
  coalesce(${actionWordsOf('paper', 'action', 'a.words')}, ${wordsOf('paper', 'recommendation', 'r.words')}) as words, p.portfolio_id as "portfolioId", p.name as portfolio,
  e.committee_id as "committeeId", e.name as committee, asked.messages,
  asked.kept as "keptMessageId", coalesce((
    select json_agg(json_build_object('sentOn', (n.sent_at at time zone 'Europe/London')::date,
      'isReturned', n.state = 'returned'))
    from answer n where n.council_id = $1 and n.reminder_id = m.reminder_id and n.state <> 'draft'), '[]') as answers
from reminder m
join recommendation r on r.council_id = $1 and r.recommendation_id = m.recommendation_id and r.withdrawn_at is null
left join action a on a.council_id = $1 and a.action_id = m.action_id
join lateral (
  select min(d.for_day) as first_on, json_agg(json_build_object('on', d.for_day, 'recipientId', d.recipient_id,
      'recipientName', d.recipient_name, 'askedAs', i.asked_as, 'step', i.step, 'state', ${messageState})
      order by d.for_day, i.step, d.digest_id) as messages,
    (array_agg(k.kept_message_id order by d.for_day desc) filter (where k.kept_message_id is not null and i.step = 0))[1] as kept
  from digest_item i
  join digest d on d.council_id = $1 and d.digest_id = i.digest_id
    and d.state in ('sent', 'perhaps_sent', 'failed', 'bounced')
  left join kept_message k on k.council_id = $1 and k.digest_id = d.digest_id
  where i.council_id = $1 and i.reminder_id = m.reminder_id
) asked on asked.messages is not null
left join portfolio p on p.council_id = $1 and p.portfolio_id = coalesce((
  select o.from_portfolio_id from handover o
  where o.council_id = $1 and o.recommendation_id = r.recommendation_id and o.from_portfolio_id is not null
    and o.passed_on > asked.first_on
  order by o.passed_on, o.handover_id limit 1), r.portfolio_id)
left join committee e on e.council_id = $1 and e.committee_id = coalesce((
  select o.from_committee_id from handover o
  where o.council_id = $1 and o.recommendation_id = r.recommendation_id and o.from_committee_id is not null
    and o.passed_on > asked.first_on
  order by o.passed_on, o.handover_id limit 1), r.committee_id)
where m.council_id = $1 and m.kind = any($2) and (m.ended_on is null or m.ended_on >= $3)
order by m.reminder_id`;

// The same for the home page: how many of these wait that were asked for before a day ($3). What was perhaps sent asks,
// what failed, came back or stayed in the app does not.
export const countUnansweredSql = `
select count(*)::int as count, min(asked.first_on) as since
from reminder m
join recommendation r on r.council_id = $1 and r.recommendation_id = m.recommendation_id and r.withdrawn_at is null
join lateral (
  select min(d.for_day) as first_on from digest_item i
  join digest d on d.council_id = $1 and d.digest_id = i.digest_id and ${mayHaveArrived}
  where i.council_id = $1 and i.reminder_id = m.reminder_id and i.step = 0
) asked on asked.first_on < $3
where m.council_id = $1 and m.kind = any($2) and m.ended_on is null and not exists (
  select from answer n where n.council_id = $1 and n.reminder_id = m.reminder_id and n.state in ('sent', 'accepted'))`;
