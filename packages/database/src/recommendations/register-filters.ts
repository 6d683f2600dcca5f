import type { ExemptField } from '@holdfast/domain/recommendations/exemption';
import { statusNotIn } from './status.sql.ts';
import type { RegisterFilters } from './register-query.ts';

// One text for every combination of filters, so that Postgres prepares it once for each connection: what is not asked
// for is null and costs a look. $1 council, $2 today, $3 and on: filterValues.

const answerAwaited = `r.core_status = 'awaiting_response'`;
/** Nothing is owed on what is closed, only to be noted, or claimed complete and waiting for the committee. */
export const owesWork = statusNotIn('finished');
/** The day to which the eye goes: the answer's while an answer is awaited, else the work's. */
export const nextDue = `(case when ${answerAwaited} then coalesce(r.response_due_on, r.due_on) when ${owesWork} then r.due_on end)`;
export const responseIsOverdue = `(${answerAwaited} and r.response_due_on < $2::date)`;
export const workIsOverdue = `(${owesWork} and r.due_on < $2::date)`;
const derived = `(case when ${responseIsOverdue} then 'response_overdue' else r.core_status end)`;

const anyOf = (column: string, parameter: string) =>
  `(${parameter}::text[] is null or ${column} = any(${parameter}) or ('none' = any(${parameter}) and coalesce(${column}, '') = ''))`;

/** Nobody finds anything by words that are exempt: what a search finds could be told from outside. */
const found = (field: ExemptField, words: string) => `(${words} ilike $3 and r.exempt->>'${field}' is null)`;

export const registerWhere = `
  r.council_id = $1 and r.withdrawn_at is null
  and ($3::text is null or ${found('recommendation', 'r.words')} or ${found('source_title', 'r.source_title')}
    or (r.reference || ' ' || r.part) ilike $3 or ${found('progress', 'r.progress_words')}
    or ${found('response', 'r.response_words')} or ${found('action', 'r.action_words')} or array_to_string(r.lead, '; ') ilike $3)
  and ${anyOf('r.committee_id::text', '$4')}
  and ${anyOf('r.portfolio_id::text', '$5')}
  and ${anyOf('r.source_kind', '$6')}
  and ($7::text[] is null or ${derived} = any($7))
  and ${anyOf('r.rag', '$8')}
  and ($9::text is null or ($9 = '' and cardinality(r.lead) = 0) or ($9 <> '' and array_to_string(r.lead, '; ') ilike $9))
  and ($10::text is null or case $10
    when 'overdue' then ${responseIsOverdue} or ${workIsOverdue}
    when 'response_overdue' then ${responseIsOverdue}
    when 'next_30_days' then ${nextDue} between $2::date and $2::date + 30
    when 'no_date' then ${owesWork} and ${nextDue} is null
    end)
  and ($11::uuid is null or exists (
    select 1 from import_row i where i.council_id = $1 and i.upload_id = $11 and i.recommendation_id = r.recommendation_id))`;

/** Somebody who types 100% looks for "100%", not for anything that begins with 100. */
const containing = (words: string | undefined): string | null =>
  words === undefined || words === '' ? null : `%${words.replace(/[\\%_]/gu, '\\$&')}%`;

const several = (values: readonly string[] | undefined): readonly string[] | null =>
  values === undefined || values.length === 0 ? null : values;

/** $2 to $11. */
export const filterValues = (filters: RegisterFilters, today: string): unknown[] => [
  today,
  containing(filters.search),
  several(filters.committee),
  several(filters.portfolio),
  several(filters.source),
  several(filters.status),
  several(filters.rag),
  filters.lead === 'none' ? '' : containing(filters.lead),
  filters.due ?? null,
  filters.upload ?? null,
];
