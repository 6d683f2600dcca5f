// What the bare handler asks, as the register asked it when the goals were set. It stands here by itself and imports
// nothing of the product: a limit that shares the product's SQL moves away with it, and a better statement shows in no
// figure. It is left as it is.
export const bareSql = `
with hit as (
  select r.recommendation_id, r.reference_key,
    (case when r.core_status = 'awaiting_response' then coalesce(r.response_due_on, r.due_on)
      when r.core_status not in ('claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only') then r.due_on end) as sort_key,
    count(*) over ()::int as total
  from recommendation r where
  r.council_id = $1 and r.withdrawn_at is null
  and ($3::text is null or (r.words ilike $3 and r.exempt->>'recommendation' is null) or (r.source_title ilike $3 and r.exempt->>'source_title' is null)
    or (r.reference || ' ' || r.part) ilike $3 or (r.progress_words ilike $3 and r.exempt->>'progress' is null)
    or (r.response_words ilike $3 and r.exempt->>'response' is null) or (r.action_words ilike $3 and r.exempt->>'action' is null) or array_to_string(r.lead, '; ') ilike $3)
  and ($4::text[] is null or r.committee_id::text = any($4) or ('none' = any($4) and coalesce(r.committee_id::text, '') = ''))
  and ($5::text[] is null or r.portfolio_id::text = any($5) or ('none' = any($5) and coalesce(r.portfolio_id::text, '') = ''))
  and ($6::text[] is null or r.source_kind = any($6) or ('none' = any($6) and coalesce(r.source_kind, '') = ''))
  and ($7::text[] is null or (case when (r.core_status = 'awaiting_response' and r.response_due_on < $2::date) then 'response_overdue' else r.core_status end) = any($7))
  and ($8::text[] is null or r.rag = any($8) or ('none' = any($8) and coalesce(r.rag, '') = ''))
  and ($9::text is null or ($9 = '' and cardinality(r.lead) = 0) or ($9 <> '' and array_to_string(r.lead, '; ') ilike $9))
  and ($10::text is null or case $10
    when 'overdue' then (r.core_status = 'awaiting_response' and r.response_due_on < $2::date)
      or (r.core_status not in ('claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only') and r.due_on < $2::date)
    when 'response_overdue' then (r.core_status = 'awaiting_response' and r.response_due_on < $2::date)
    when 'next_30_days' then (case when r.core_status = 'awaiting_response' then coalesce(r.response_due_on, r.due_on)
      when r.core_status not in ('claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only') then r.due_on end) between $2::date and $2::date + 30
    when 'no_date' then r.core_status not in ('claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only')
      and (case when r.core_status = 'awaiting_response' then coalesce(r.response_due_on, r.due_on)
        when r.core_status not in ('claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only') then r.due_on end) is null
    end)
  and ($11::uuid is null or exists (
    select 1 from import_row i where i.council_id = $1 and i.upload_id = $11 and i.recommendation_id = r.recommendation_id))
), page as (
  select * from hit
  where not $12::boolean or sort_key > $13::date or (sort_key is null and $13::date is not null)
    or (sort_key is not distinct from $13::date and (reference_key, recommendation_id) > ($14::text collate "C", $15::uuid))
  order by sort_key asc nulls last, reference_key, recommendation_id limit $16
)
select
  r.recommendation_id as "recommendationId", r.reference, r.part,
  case when c.committee_id is not null then json_build_object('committeeId', c.committee_id, 'name', c.name) end as committee,
  case when p.portfolio_id is not null then json_build_object('portfolioId', p.portfolio_id, 'name', p.name, 'postHolder', h.name) end as portfolio,
  r.source_kind as "sourceKind", r.source_title as "sourceTitle", r.source_date as "sourceDate", r.words,
  r.received_on as "receivedOn", r.response_decision as "responseDecision", r.response_due_on as "responseDueOn",
  r.responded_on as "respondedOn", r.progress_words as "progressWords", r.progressed_on as "progressedOn", r.lead,
  r.due, r.due_on as "dueOn", r.status_words as "statusWords", r.core_status as "storedStatus",
  case when r.core_status = 'awaiting_response' and r.response_due_on < $2::date then 'response_overdue' else r.core_status end as "coreStatus",
  r.rag, r.exempt, r.revision, page.sort_key::text as "sortKey", page.reference_key as "referenceKey", page.total
from page join recommendation r on r.council_id = $1 and r.recommendation_id = page.recommendation_id
  left join committee c on c.council_id = $1 and c.committee_id = r.committee_id
  left join portfolio p on p.council_id = $1 and p.portfolio_id = r.portfolio_id
  left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = r.portfolio_id and h.removed_at is null
    and coalesce(h.starts_on, '-infinity') <= $2::date and coalesce(h.ends_on, 'infinity') >= $2::date
order by page.sort_key asc nulls last, page.reference_key, page.recommendation_id`;

export const bareValues = (councilId: string, portfolios: readonly string[], today: string): unknown[] => {
  const [nobodySearches, anyCommittee, anySource, anyStatus, anyRag, anyLead, anyDue, anyUpload] =
    Array<null>(8).fill(null);
  const filters = [nobodySearches, anyCommittee, portfolios, anySource, anyStatus, anyRag, anyLead, anyDue, anyUpload];
  const firstPage = [false, null, '', '00000000-0000-0000-0000-000000000000'];
  return [councilId, today, ...filters, ...firstPage, 51];
};
