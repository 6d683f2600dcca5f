import type { SharedAction } from '@holdfast/domain/imports/areas/shared-actions';
import { wordKey } from '@holdfast/domain/text/words';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { insertRows } from '../../columns/insert-rows.ts';
import { newId } from '../../new-id.ts';
import type { ImportOrigin } from './add-rows.ts';

const presentSql = `
select a.action_id as id, a.words, l.recommendation_id as "recommendationId"
from action a join action_recommendation l on l.council_id = $1 and l.action_id = a.action_id
where a.council_id = $1 and a.withdrawn_at is null and l.recommendation_id = any($2::uuid[])`;

interface Present extends Record<string, unknown> {
  readonly id: string;
  readonly words: string;
  readonly recommendationId: string;
}

const actionTypes = {
  action_id: 'uuid',
  words: 'text',
  lead: 'text[]',
  timescale: 'jsonb',
  due_on: 'date',
  cost: 'text',
  outcome_measure: 'text',
  done_on: 'date',
  upload_id: 'uuid',
  recorded_by: 'uuid',
} as const;

/**
 * Writes the activities of a plan as actions, each once for all the areas that it serves. One that an area has already,
 * in the same words, is left as it is, and serves what else the paper puts it under. `ids`: the recommendation of each
 * incoming row.
 */
export async function writePlanActions(
  transaction: CouncilTransaction,
  { uploadId, by }: ImportOrigin,
  actions: readonly SharedAction[],
  ids: ReadonlyMap<number, string>,
): Promise<void> {
  if (actions.length === 0) return;
  const served = new Map(
    actions.map((action) => [action, action.serves.flatMap((incoming) => ids.get(incoming) ?? [])] as const),
  );
  const present = await transaction.rows<Present>('plan-actions', presentSql, [
    [...new Set([...served.values()].flat())],
  ]);
  const records: Record<keyof typeof actionTypes, unknown>[] = [];
  const links: { readonly action_id: string; readonly recommendation_id: string }[] = [];
  for (const [action, recommendationIds] of served) {
    const same = present.filter(
      ({ words, recommendationId }) =>
        recommendationIds.includes(recommendationId) && wordKey(words) === wordKey(action.words),
    );
    const found = same[0]?.id;
    const action_id = found ?? newId();
    if (found === undefined)
      records.push({
        action_id,
        words: action.words,
        lead: action.lead,
        timescale: action.timescale,
        due_on: action.timescale?.to ?? null,
        cost: action.cost,
        outcome_measure: action.outcomeMeasure,
        done_on: action.doneOn,
        upload_id: uploadId,
        recorded_by: by,
      });
    for (const recommendation_id of recommendationIds)
      if (!same.some(({ id, recommendationId }) => id === found && recommendationId === recommendation_id))
        links.push({ action_id, recommendation_id });
  }
  await insertRows(transaction, 'action', actionTypes, records);
  await insertRows(transaction, 'action_recommendation', { action_id: 'uuid', recommendation_id: 'uuid' }, links);
}
