import type { CouncilTransaction } from '../../council-transaction.ts';
import { writeEvents } from '../../log/write-events.ts';
import { newId } from '../../new-id.ts';
import type { AddOutcome, NewRecommendation } from '../changes.ts';
import { namedColumns } from './edit-recommendation.ts';
import { statusChangeEntity } from '../history.record.ts';
import { recommendationEntity } from '../recommendation.record.ts';
import { insistOnReferences } from './references-there.ts';
import { lockReferences, referenceMaker } from './references.ts';

export async function addRecommendation(
  transaction: CouncilTransaction,
  { reference: given, coreStatus, statusWords = null, ...edit }: NewRecommendation,
  today: string,
  by: string,
): Promise<AddOutcome> {
  const { councilId, manager } = transaction;
  await lockReferences(transaction);
  const { part = '', ...values } = namedColumns(edit);
  await insistOnReferences(transaction, values);
  const reference = given ?? (await made(transaction, values.sourceDate ?? today, values.committeeId ?? null));
  const taken = await transaction.row<{ recommendationId: string }>(
    'reference-taken',
    `select recommendation_id as "recommendationId" from recommendation
     where council_id = $1 and reference = $2 and part = $3 and withdrawn_at is null limit 1`,
    [reference, part],
  );
  if (taken !== null) return { kind: 'reference_taken', recommendationId: taken.recommendationId };
  const recommendationId = newId();
  await manager.insert(recommendationEntity, {
    ...values,
    councilId,
    recommendationId,
    reference,
    part,
    coreStatus,
    statusWords,
    originalDueOn: values.originalDueOn ?? values.dueOn ?? null,
    responseFirstDueOn: values.responseFirstDueOn ?? values.responseDueOn ?? null,
    recordedBy: by,
  });
  await manager.insert(statusChangeEntity, {
    councilId,
    statusChangeId: recommendationId,
    recommendationId,
    toStatus: coreStatus,
    toWords: statusWords,
    changedOn: today,
    recordedBy: by,
  });
  await writeEvents(transaction, [
    { noun: 'recommendation', nounId: recommendationId, kind: 'added', factId: recommendationId, by },
  ]);
  return { kind: 'added', recommendationId, reference, revision: 1 };
}

const made = async (transaction: CouncilTransaction, on: string, committeeId: string | null): Promise<string> => {
  const make = await referenceMaker(transaction);
  const committee = await transaction.row<{ name: string }>(
    'committee-of-reference',
    'select name from committee where council_id = $1 and committee_id = $2',
    [committeeId],
  );
  return make(on, committee?.name ?? null);
};
