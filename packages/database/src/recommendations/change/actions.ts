import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { formatDate } from '@holdfast/domain/dates/prose/date-names';
import type { OpenAction } from '@holdfast/domain/recommendations/mirror-action';
import type { HistoryField } from '@holdfast/domain/recommendations/fields/action-fields';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { newId } from '../../new-id.ts';
import { actionEntity, actionRecommendationEntity, type ActionRecord } from '../action.record.ts';
import { actionDueOn, servesOthers } from '../actions.sql.ts';
import type { NewAction } from '../changes.ts';
import type { HeldRecommendation } from '../find-recommendation.ts';
import { nextVersion } from './next-version.ts';
import { recordEdits } from './record-edits.ts';

/** Whoever leads an action that serves this recommendation. `actionId`: that action alone, or null for any of them. */
export const actionLeads = async (
  transaction: CouncilTransaction,
  recommendationId: string,
  actionId: string | null,
): Promise<string[]> =>
  (
    await transaction.rows<{ lead: string }>(
      'action-leads-of',
      `select distinct unnest(a.lead) as lead from action a
       join action_recommendation l on l.council_id = $1 and l.action_id = a.action_id
       where a.council_id = $1 and l.recommendation_id = $2 and a.withdrawn_at is null
         and ($3::uuid is null or a.action_id = $3)`,
      [recommendationId, actionId],
    )
  ).map(({ lead }) => lead);

/** Adds an action that serves all of these; answers its id. */
export async function addAction(
  transaction: CouncilTransaction,
  serves: readonly HeldRecommendation[],
  action: NewAction,
  by: string,
): Promise<string> {
  const { councilId, manager } = transaction;
  const actionId = newId();
  await manager.insert(actionEntity, { councilId, actionId, ...action, lead: [...action.lead], recordedBy: by });
  const recommendationIds = serves.map(({ recommendationId }) => recommendationId);
  await manager.insert(
    actionRecommendationEntity,
    recommendationIds.map((recommendationId) => ({ councilId, actionId, recommendationId })),
  );
  await noteEdits(transaction, recommendationIds, 'action', null, action.words, by);
  return actionId;
}

/** `doneOn`: null takes the finishing back. */
export async function finishAction(
  transaction: CouncilTransaction,
  actionId: string,
  doneOn: string | null,
  by: string,
): Promise<'changed' | 'not_found'> {
  const { councilId, manager } = transaction;
  const action = await findAction(transaction, actionId);
  if (action === null) return 'not_found';
  if (action.doneOn === doneOn) return 'changed';
  await manager.update(actionEntity, { councilId, actionId }, { doneOn, revision: () => 'revision + 1' });
  const links = await manager.find(actionRecommendationEntity, { where: { councilId, actionId } });
  await noteEdits(
    transaction,
    links.map((link) => link.recommendationId),
    'action_done_on',
    action.doneOn,
    doneOn,
    by,
  );
  return 'changed';
}

/** Those that are not done, with the last day that their timescale can mean. */
export const openActions = (
  transaction: CouncilTransaction,
  { recommendationId }: HeldRecommendation,
): Promise<OpenAction[]> =>
  transaction.rows<OpenAction & Record<string, unknown>>(
    'open-actions',
    `select a.action_id as id, coalesce(a.lead, '{}') as lead, ${actionDueOn} as "dueOn", ${servesOthers} as "servesOthers"
     from action_recommendation l join action a on a.council_id = $1 and a.action_id = l.action_id
     where l.council_id = $1 and l.recommendation_id = $2 and a.withdrawn_at is null and a.done_on is null
     order by a.action_id`,
    [recommendationId],
  );

/** Puts an action off with its recommendation, which is one version further by its own change. */
export async function putOffAction(
  { councilId, manager }: CouncilTransaction,
  actionId: string,
  due: IsoDate,
): Promise<void> {
  const timescale = { words: formatDate(due), from: due, to: due, precision: 'day' } as const;
  const values = { timescale, dueOn: due, revision: () => 'revision + 1' };
  await manager.update(actionEntity, { councilId, actionId }, values);
}

const findAction = ({ councilId, manager }: CouncilTransaction, actionId: string): Promise<ActionRecord | null> =>
  manager
    .createQueryBuilder(actionEntity, 'a')
    .setLock('pessimistic_write')
    .where({ councilId, actionId })
    .andWhere('a.withdrawn_at is null')
    .getOne();

async function noteEdits(
  transaction: CouncilTransaction,
  recommendationIds: readonly string[],
  field: HistoryField,
  before: string | null,
  after: string | null,
  by: string,
): Promise<void> {
  await recordEdits(
    transaction,
    recommendationIds.map((recommendationId) => ({ recommendationId, field, before, after })),
    { by },
  );
  await nextVersion(transaction, recommendationIds, {});
}
