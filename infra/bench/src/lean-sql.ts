// As little as this page can cost on this Postgres: what is filtered and sorted is read from an index alone, the small
// tables once, and Postgres writes the JSON. What could be gained, beside what is.
export const leanIndex = `create index bench_lean on recommendation
  (council_id, portfolio_id) include (recommendation_id, reference_key, core_status, response_due_on, due_on)
  where withdrawn_at is null`;
export const withoutLeanIndex = 'drop index if exists bench_lean';

export const leanSql = `
with hit as (
  select recommendation_id, reference_key,
    case when core_status = 'awaiting_response' then coalesce(response_due_on, due_on)
      when core_status not in ('claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only') then due_on end as sort_key,
    count(*) over ()::int as total
  from recommendation
  where council_id = $1 and portfolio_id = any($2::uuid[]) and withdrawn_at is null
  order by sort_key, reference_key, recommendation_id limit 51
), k as materialized (
  select committee_id, json_build_object('committeeId', committee_id, 'name', name) as json from committee where council_id = $1
), p as materialized (
  select o.portfolio_id, json_build_object('portfolioId', o.portfolio_id, 'name', o.name, 'postHolder', h.name) as json
  from portfolio o left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = o.portfolio_id
    and h.removed_at is null and coalesce(h.starts_on, '-infinity') <= $3::date and coalesce(h.ends_on, 'infinity') >= $3::date
  where o.council_id = $1
), row as (
  select
    r.recommendation_id as "recommendationId", r.reference, r.part, k.json as committee, p.json as portfolio,
    r.source_kind as "sourceKind", r.source_title as "sourceTitle", r.source_date as "sourceDate", r.words,
    r.received_on as "receivedOn", r.response_decision as "responseDecision", r.response_due_on as "responseDueOn",
    r.responded_on as "respondedOn", r.progress_words as "progressWords", r.progressed_on as "progressedOn", r.lead,
    r.due, r.due_on as "dueOn", r.status_words as "statusWords", r.core_status as "storedStatus",
    case when r.core_status = 'awaiting_response' and r.response_due_on < $3::date then 'response_overdue' else r.core_status end as "coreStatus",
    r.rag, r.exempt, r.revision, hit.sort_key as "sortKey", hit.reference_key as "referenceKey", hit.total
  from hit join recommendation r on r.council_id = $1 and r.recommendation_id = hit.recommendation_id
    left join k on k.committee_id = r.committee_id left join p on p.portfolio_id = r.portfolio_id
  order by hit.sort_key, hit.reference_key, hit.recommendation_id
)
select coalesce(json_agg(row_to_json(row)), '[]')::text as items from row`;

export const leanValues = (councilId: string, portfolios: readonly string[], today: string): unknown[] => [
  councilId,
  portfolios,
  today,
];
