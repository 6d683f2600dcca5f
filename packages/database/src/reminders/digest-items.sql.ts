// What still stands of a digest, in the committee's words, with what was last said of it.
export const digestItemsSql = `
select i.reminder_id as "reminderId", m.kind, m.because, m.due_on as "dueOn", i.asked_as as "askedAs", i.step,
  m.recommendation_id as "recommendationId", r.reference || r.part as reference,
  coalesce(r.words, c.name, '') as words, a.words as "actionWords",
  coalesce(r.progress_words, r.response_words) as "lastSaid",
  case when r.progress_words is not null then coalesce(r.progressed_on, (
      select max((u.recorded_at at time zone 'Europe/London')::date) from progress_update u
      where u.council_id = $1 and u.recommendation_id = r.recommendation_id))
    else r.responded_on end as "lastSaidOn",
  not exists (
    select from digest_item b join digest e on e.council_id = $1 and e.digest_id = b.digest_id
    where b.council_id = $1 and b.reminder_id = i.reminder_id and e.address_key = d.address_key
      and e.for_day < d.for_day and e.state <> 'dropped') as "isNew"
from digest_item i
join digest d on d.council_id = $1 and d.digest_id = i.digest_id
join reminder m on m.council_id = $1 and m.reminder_id = i.reminder_id and m.ended_on is null
left join recommendation r on r.council_id = $1 and r.recommendation_id = m.recommendation_id
left join action a on a.council_id = $1 and a.action_id = m.action_id
left join meeting g on g.council_id = $1 and g.meeting_id = m.meeting_id
left join committee c on c.council_id = $1 and c.committee_id = g.committee_id
where i.council_id = $1 and i.digest_id = $2
  and (r.recommendation_id is null or r.withdrawn_at is null)
order by i.position`;
