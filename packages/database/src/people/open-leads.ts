import type { HistoryField } from '@holdfast/domain/recommendations/fields/action-fields';
import type { OwedItem } from '@holdfast/domain/people/who-owes';
import { statusSets } from '@holdfast/domain/recommendations/status/status-sets';
import type { Keeper } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../council-transaction.ts';
import { recordEdits } from '../recommendations/change/record-edits.ts';
import { awaitsAnswer } from '../recommendations/status.sql.ts';
import { actionWordsOf, wordsOf } from '../recommendations/words.sql.ts';

/** Something open, with what a person needs to recognise it. */
export interface OpenLead extends OwedItem {
  readonly reference: string;
  readonly words: string;
  /** The recommendation to look at: for an action, the first that it serves. */
  readonly recommendationId: string;
}

// What is owed next on a recommendation is its response until there is one, and then its due date, until it is claimed.
const openSql = (audience: Keeper): string => `
select 'recommendation' as kind, r.recommendation_id as id, r.lead, trim(r.reference || ' ' || r.part) as reference,
  ${wordsOf(audience, 'recommendation', 'r.words')} as words,
  r.recommendation_id as "recommendationId",
  case when r.core_status = 'claimed_complete' then null
    when ${awaitsAnswer} then least(r.response_due_on, r.due_on) else r.due_on end as "dueOn"
from recommendation r
where r.council_id = $1 and r.withdrawn_at is null and r.core_status <> all($2)
union all
select 'action', a.action_id, a.lead, s.reference, ${actionWordsOf(audience, 'action', 'a.words')}, s.recommendation_id, a.due_on
from action a join lateral (
  select r.recommendation_id, trim(r.reference || ' ' || r.part) as reference from action_recommendation l
  join recommendation r on r.council_id = $1 and r.recommendation_id = l.recommendation_id
  where l.council_id = $1 and l.action_id = a.action_id and r.withdrawn_at is null and r.core_status <> all($2)
  order by r.reference_key, r.recommendation_id limit 1) s on true
where a.council_id = $1 and a.withdrawn_at is null and a.done_on is null
order by "dueOn" nulls last, reference, id`;

/** Whatever is open, with whoever leads it; for those who keep the register. */
export const openLeads = (transaction: CouncilTransaction, audience: Keeper): Promise<OpenLead[]> =>
  transaction.rows<OpenLead & Record<string, unknown>>('open-leads', openSql(audience), [statusSets.settled]);

export interface NewLead {
  readonly kind: OwedItem['kind'];
  readonly id: string;
  readonly lead: readonly string[];
}

const recommendationsSql = `
with next as (select * from jsonb_to_recordset($2::jsonb) as x (id uuid, lead text[])),
  before as (select r.recommendation_id, r.lead from recommendation r join next on next.id = r.recommendation_id
    where r.council_id = $1 and r.withdrawn_at is null and r.lead <> next.lead order by r.recommendation_id for no key update of r)
update recommendation r set lead = next.lead, revision = r.revision + 1, changed_at = now()
from next, before where r.council_id = $1 and r.recommendation_id = next.id and before.recommendation_id = r.recommendation_id
returning r.recommendation_id as "recommendationId", before.lead as before, r.lead as after`;

const actionsSql = `
with next as (select * from jsonb_to_recordset($2::jsonb) as x (id uuid, lead text[])),
  before as (select a.action_id, a.lead from action a join next on next.id = a.action_id
    where a.council_id = $1 and a.withdrawn_at is null and a.lead <> next.lead order by a.action_id for no key update of a),
  changed as (update action a set lead = next.lead, revision = a.revision + 1
    from next, before where a.council_id = $1 and a.action_id = next.id and before.action_id = a.action_id
    returning a.action_id, before.lead as before, a.lead as after)
select l.recommendation_id as "recommendationId", c.before, c.after
from changed c join action_recommendation l on l.council_id = $1 and l.action_id = c.action_id`;

interface Changed {
  readonly recommendationId: string;
  readonly before: string[];
  readonly after: string[];
}

/** Gives items new leads; the history of each recommendation keeps the old. Answers how many lines it wrote there. */
export async function changeLeads(
  transaction: CouncilTransaction,
  leads: readonly NewLead[],
  by: string,
): Promise<number> {
  const of = (kind: OwedItem['kind']) =>
    JSON.stringify(leads.filter((one) => one.kind === kind).map(({ id, lead }) => ({ id, lead })));
  const changed = [
    ...(await changedBy(transaction, 'recommendation-leads', recommendationsSql, of('recommendation'), 'lead')),
    ...(await changedBy(transaction, 'action-leads', actionsSql, of('action'), 'action_lead')),
  ];
  if (changed.length > 0) await recordEdits(transaction, changed, { by });
  return changed.length;
}

const changedBy = async (
  transaction: CouncilTransaction,
  name: string,
  sql: string,
  leads: string,
  field: HistoryField,
) => (await transaction.rows<Changed & Record<string, unknown>>(name, sql, [leads])).map((row) => ({ ...row, field }));
