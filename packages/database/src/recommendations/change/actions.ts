import type { HistoryField } from '@holdfast/domain/recommendations/fields/action-fields';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { newId } from '../../new-id.ts';
import { actionEntity, actionRecommendationEntity, type ActionRecord } from '../action.record.ts';
import type { NewAction } from '../changes.ts';
import type { HeldRecommendation } from '../find-recommendation.ts';
import { nextVersion } from './next-version.ts';
import { recordEdits } from './record-edits.ts';

/** Whoever leads an action that serves this recommendation. */
export const actionLeads = async (transaction: CouncilTransaction, recommendationId: string): Promise<string[]> =>
  (
    await transaction.rows<{ lead: string }>(
      'action-leads-of',
      `select distinct unnest(a.lead) as lead from action a
       join action_recommendation l on l.council_id = $1 and l.action_id = a.action_id
       where a.council_id = $1 and l.recommendation_id = $2 and a.withdrawn_at is null`,
      [recommendationId],
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
