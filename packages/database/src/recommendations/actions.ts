import type { HistoryField } from '@holdfast/domain/recommendations/fields/action-fields';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { actionEntity, actionRecommendationEntity, type ActionRecord } from './action.record.ts';
import type { ActionOutcome, NewAction } from './changes.ts';
import { lockRecommendations } from './find-recommendation.ts';
import { nextVersion } from './next-version.ts';
import { recordEdits } from './record-edits.ts';

export async function addAction(
  transaction: CouncilTransaction,
  recommendationIds: readonly string[],
  action: NewAction,
  by: string,
): Promise<ActionOutcome> {
  const { councilId, manager } = transaction;
  const missing = await missingOf(transaction, recommendationIds);
  if (missing.length > 0) return { kind: 'not_found', recommendationIds: missing };
  const actionId = newId();
  await manager.insert(actionEntity, { councilId, actionId, ...action, lead: [...action.lead], recordedBy: by });
  await serve(transaction, actionId, [...new Set(recommendationIds)], action.words, by);
  return { kind: 'added', actionId };
}

export async function linkAction(
  transaction: CouncilTransaction,
  actionId: string,
  recommendationId: string,
  by: string,
): Promise<ActionOutcome> {
  const action = await findAction(transaction, actionId);
  const missing = await missingOf(transaction, [recommendationId]);
  if (action === null || missing.length > 0) return { kind: 'not_found', recommendationIds: missing };
  const linked = await transaction.row(
    'action-linked',
    'select 1 from action_recommendation where council_id = $1 and action_id = $2 and recommendation_id = $3',
    [actionId, recommendationId],
  );
  if (linked === null) await serve(transaction, actionId, [recommendationId], action.words, by);
  return { kind: 'added', actionId };
}

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

async function missingOf(transaction: CouncilTransaction, recommendationIds: readonly string[]): Promise<string[]> {
  const found = new Set(
    (await lockRecommendations(transaction, recommendationIds)).map((record) => record.recommendationId),
  );
  return recommendationIds.filter((id) => !found.has(id));
}

async function serve(
  transaction: CouncilTransaction,
  actionId: string,
  recommendationIds: readonly string[],
  words: string,
  by: string,
): Promise<void> {
  const { councilId, manager } = transaction;
  await manager.insert(
    actionRecommendationEntity,
    recommendationIds.map((recommendationId) => ({ councilId, actionId, recommendationId })),
  );
  await noteEdits(transaction, recommendationIds, 'action', null, words, by);
}

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
