import { messageState } from '../messages/message-state.sql.ts';

// What stands, whose it is, and when it was asked. A digest that was dropped asked nobody.
export const standingRemindersSql = `
select m.reminder_id as "reminderId", m.kind, m.recommendation_id as "recommendationId", m.action_id as "actionId",
  m.meeting_id as "meetingId", m.due_on as "dueOn", m.because, m.urgent, m.raised_on as "raisedOn",
  m.raised_on as "firstAskOn",
  json_build_object('lead', coalesce(r.lead, '{}'), 'actionLead', a.lead, 'portfolioId', r.portfolio_id) as about,
  coalesce(asked.days, '[]') as asked
from reminder m
left join recommendation r on r.council_id = $1 and r.recommendation_id = m.recommendation_id
left join action a on a.council_id = $1 and a.action_id = m.action_id
left join lateral (
  select json_agg(json_build_object('recipientId', d.recipient_id, 'address', d.address, 'step', i.step, 'on', d.for_day,
      'left', ${messageState} in ('sent', 'delivered'))
    order by d.for_day) as days
  from digest_item i join digest d on d.council_id = $1 and d.digest_id = i.digest_id and d.state <> 'dropped'
  where i.council_id = $1 and i.reminder_id = m.reminder_id
) asked on true
where m.council_id = $1 and m.ended_on is null
order by m.reminder_id`;
