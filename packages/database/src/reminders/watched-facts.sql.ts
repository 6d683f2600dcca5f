import { lastCorrection, stands } from '../recommendations/corrections.sql.ts';
import { servesOthers } from '../recommendations/actions.sql.ts';
import { fieldOf, fieldOfAction } from '../recommendations/words.sql.ts';

// Everything that the rules read of some recommendations ($2), in one question. Why somebody is asked leaves the council, so
// that words which are kept back are not read for it. An open recommendation without a day of
// its own began on the day on which it was recorded.
export const watchedFactsSql = `
select json_build_object(
    'recommendationId', r.recommendation_id, 'lead', coalesce(r.lead, '{}'), 'status', r.core_status, 'sourceKind', r.source_kind, 'due', ${fieldOf('link_holder', 'due', 'r.due')},
    'openedOn', coalesce(r.source_date, r.received_on, (r.created_at at time zone 'Europe/London')::date),
    'sourceDate', r.source_date, 'receivedOn', r.received_on, 'noticeReceivedOn', r.notice_received_on,
    'receivedBasis', r.received_basis, 'responseRequired', r.response_required, 'askedOf', r.asked_of, 'partnerBody', r.partner_body,
    'replyAskedOn', r.reply_asked_on, 'standing', r.standing, 'responseDueOn', r.response_due_on, 'lastUpdate', r.progressed_on,
    'claimedOn', case when r.core_status = 'claimed_complete' then r.claimed_complete_on end,
    'extensionAskedOn', (
      select min(e.asked_on) from extension e
      where e.council_id = $1 and e.recommendation_id = r.recommendation_id and ${stands('extension', 'e.extension_id')} and not exists (
        select from extension_decision d where d.council_id = $1 and d.extension_id = e.extension_id)),
    'answerSentOn', (
      select min((a.sent_at at time zone 'Europe/London')::date) from answer a
      where a.council_id = $1 and a.recommendation_id = r.recommendation_id and a.state = 'sent'),
    'responses', coalesce((
      select json_agg(json_build_object('decision', coalesce(c.decision, p.decision), 'date', coalesce(c.on_day, p.responded_on)))
      from response p ${lastCorrection('response', 'p.response_id')}
      where ${stands('response', 'p.response_id')} and p.council_id = $1 and p.recommendation_id = r.recommendation_id
        and p.decision is not null and p.responded_on is not null), '[]'),
    'actions', coalesce((
      select json_agg(json_build_object('id', a.action_id, 'lead', coalesce(a.lead, '{}'), 'servesOthers', ${servesOthers},
        'words', a.words, 'extensions', '[]'::json,
        'status', case when a.done_on is null then r.core_status else 'verified_complete' end,
        'timescale', coalesce(${fieldOfAction('link_holder', 'timescale', 'a.timescale')}, case when a.due_on is not null then
          jsonb_build_object('words', '', 'from', a.due_on, 'to', a.due_on, 'precision', 'day') end)) order by a.action_id)
      from action_recommendation l join action a on a.council_id = $1 and a.action_id = l.action_id
      where l.council_id = $1 and l.recommendation_id = r.recommendation_id and a.withdrawn_at is null), '[]')
  ) as facts,
  r.committee_id as "committeeId", r.portfolio_id as "portfolioId"
from recommendation r
where r.council_id = $1 and r.recommendation_id = any($2) and r.withdrawn_at is null`;
