// The history of a recommendation ($2) as it was read from many tables before there was one log: what the log must tell.
export const formerHistorySql = `
select h.kind, h.at,
  case when b.membership_id is not null then json_build_object('membershipId', b.membership_id, 'name', b.name) end as by,
  case when u.upload_id is not null then json_build_object('uploadId', u.upload_id, 'fileName', u.file_name) end as upload,
  h.words, h.on_day as on, h.field, h.before, h.after, h.decision, h.evidence
from (
  select 'added' as kind, 0 as rank, x.created_at as at, x.recorded_by as by_id,
    x.upload_id as upload_id, x.words as words, x.source_date as on_day,
    null::text as field, null::text as before, null::text as after,
    null::text as decision, null::text as evidence
  from recommendation x where x.council_id = $1 and x.recommendation_id = $2
  union all
  select 'responded' as kind, 2 as rank, x.recorded_at as at, x.recorded_by as by_id,
    x.upload_id as upload_id, x.words as words, x.responded_on as on_day,
    null::text as field, null::text as before, null::text as after,
    x.decision as decision, null::text as evidence
  from response x where x.council_id = $1 and x.recommendation_id = $2
  union all
  select 'updated' as kind, 3 as rank, x.recorded_at as at, x.recorded_by as by_id,
    x.upload_id as upload_id, x.words as words, x.as_of as on_day,
    null::text as field, null::text as before, null::text as after,
    null::text as decision, null::text as evidence
  from progress_update x where x.council_id = $1 and x.recommendation_id = $2
  union all
  select 'status_changed' as kind, 4 as rank, x.recorded_at as at, x.recorded_by as by_id,
    x.upload_id as upload_id, coalesce(x.reason, x.to_words) as words, x.changed_on as on_day,
    null::text as field, x.from_status as before, x.to_status as after,
    null::text as decision, x.evidence as evidence
  from status_change x where x.council_id = $1 and x.recommendation_id = $2
  union all
  select 'changed' as kind, 1 as rank, x.recorded_at as at, x.recorded_by as by_id,
    x.upload_id as upload_id, null::text as words, null::date as on_day,
    x.field as field, case jsonb_typeof(x.before)
    when 'array' then (select string_agg(item, '; ') from jsonb_array_elements_text(x.before) item)
    when 'object' then x.before->>'words' else x.before #>> '{}' end as before, case jsonb_typeof(x.after)
    when 'array' then (select string_agg(item, '; ') from jsonb_array_elements_text(x.after) item)
    when 'object' then x.after->>'words' else x.after #>> '{}' end as after,
    null::text as decision, null::text as evidence
  from edit x where x.council_id = $1 and x.recommendation_id = $2
  union all
  select 'extension_asked' as kind, 5 as rank, x.recorded_at as at, x.recorded_by as by_id,
    null::uuid as upload_id, x.reason as words, x.due_asked as on_day,
    null::text as field, x.due_before::text as before, x.due_asked::text as after,
    null::text as decision, null::text as evidence
  from extension x where x.council_id = $1 and x.recommendation_id = $2
  union all
  select 'extension_decided' as kind, 6 as rank, x.recorded_at as at, x.recorded_by as by_id,
    null::uuid as upload_id, x.reason as words, m.held_on as on_day,
    null::text as field, e.due_before::text as before, e.due_asked::text as after,
    case when x.approved then 'approved' else 'refused' end as decision, null::text as evidence
  from extension_decision x join extension e on e.council_id = $1 and e.extension_id = x.extension_id join meeting m on m.council_id = $1 and m.meeting_id = x.meeting_id where x.council_id = $1 and e.recommendation_id = $2
  union all
  select 'answer_' || x.state as kind, 8 as rank, x.decided_at as at, x.decided_by as by_id,
    null::uuid as upload_id, case when x.state = 'returned' then x.decision_words else coalesce(nullif(x.words, ''), x.revised_because) end as words, null::date as on_day,
    x.given_by_name as field, null::text as before, null::text as after,
    null::text as decision, null::text as evidence
  from answer x where x.council_id = $1 and x.recommendation_id = $2 and x.state in ('accepted', 'returned')
  union all
  select 'marked_exempt' as kind, 9 as rank, x.recorded_at as at, x.recorded_by as by_id,
    null::uuid as upload_id, x.reason as words, null::date as on_day,
    array_to_string(x.fields, ',') as field, null::text as before, null::text as after,
    x.in_place as decision, null::text as evidence
  from exemption x where x.council_id = $1 and x.recommendation_id = $2
  union all
  select 'exemption_lifted' as kind, 10 as rank, x.recorded_at as at, x.recorded_by as by_id,
    null::uuid as upload_id, x.reason as words, null::date as on_day,
    array_to_string(e.fields, ',') as field, null::text as before, null::text as after,
    e.in_place as decision, null::text as evidence
  from exemption_lifted x join exemption e on e.council_id = $1 and e.exemption_id = x.exemption_id where x.council_id = $1 and e.recommendation_id = $2
  union all
  select 'withdrawn' as kind, 7 as rank, x.withdrawn_at as at, u.undone_by as by_id,
    x.upload_id as upload_id, null::text as words, null::date as on_day,
    null::text as field, null::text as before, null::text as after,
    null::text as decision, null::text as evidence
  from recommendation x left join upload u on u.council_id = $1 and u.upload_id = x.upload_id where x.council_id = $1 and x.recommendation_id = $2 and x.withdrawn_at is not null
) h
left join membership b on b.council_id = $1 and b.membership_id = h.by_id
left join upload u on u.council_id = $1 and u.upload_id = h.upload_id
order by h.at desc, h.rank desc, h.on_day desc nulls last, h.field
`;
