import { actionWordsOf, lastSaidOf, wordsOf } from '../recommendations/words.sql.ts';

// What a reminder (m) is about, in the committee's own words, with what was last said of it, as it may leave the council.
export const wordsColumns = `r.reference || r.part as reference, coalesce(${wordsOf('link_holder', 'recommendation', 'r.words')}, c.name, '') as words,
  ${wordsOf('link_holder', 'source_title', 'r.source_title')} as title,
  ${actionWordsOf('link_holder', 'action', 'a.words')} as "actionWords", ${lastSaidOf('link_holder')} as "lastSaid",
  case when r.progress_words is not null then coalesce(r.progressed_on, (
      select max((u.recorded_at at time zone 'Europe/London')::date) from progress_update u
      where u.council_id = $1 and u.recommendation_id = r.recommendation_id))
    else r.responded_on end as "lastSaidOn",
  case when r.recommendation_id is not null then json_build_object('askedOf', r.asked_of, 'partnerBody', r.partner_body,
    'lead', case when cardinality(coalesce(a.lead, '{}')) > 0 then a.lead else coalesce(r.lead, '{}') end,
    'portfolio', (select json_build_object('name', o.name, 'postHolder', (
        select min(h.name) from portfolio_holder h where h.council_id = $1 and h.portfolio_id = o.portfolio_id
          and h.removed_at is null and coalesce(h.starts_on, '-infinity') <= day_of_change()
          and coalesce(h.ends_on, 'infinity') >= day_of_change()))
      from portfolio o where o.council_id = $1 and o.portfolio_id = r.portfolio_id)) end as owing`;

export const wordsJoins = `
left join recommendation r on r.council_id = $1 and r.recommendation_id = m.recommendation_id
left join action a on a.council_id = $1 and a.action_id = m.action_id
left join meeting g on g.council_id = $1 and g.meeting_id = m.meeting_id
left join committee c on c.council_id = $1 and c.committee_id = g.committee_id`;

/** A reminder that is only told ahead has no row: what it is about is told ($2). */
export const aboutWordsSql = `
select ${wordsColumns}, p.name as portfolio
from json_to_recordset($2::json) as m(at int, recommendation_id uuid, action_id uuid, meeting_id uuid) ${wordsJoins}
left join portfolio p on p.council_id = $1 and p.portfolio_id = r.portfolio_id
order by m.at`;
