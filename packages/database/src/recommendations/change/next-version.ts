import { In } from 'typeorm';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { HeldRecommendation } from '../find-recommendation.ts';
import { recommendationEntity, type RecommendationRecord } from '../recommendation.record.ts';

/** Sets columns that show the present, as one more version. */
export async function nextVersion(
  { councilId, manager }: CouncilTransaction,
  recommendationIds: readonly string[],
  values: Partial<RecommendationRecord>,
): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(recommendationEntity)
    .set({ ...values, revision: () => 'revision + 1', changedAt: () => 'now()' })
    .where({ councilId, recommendationId: In([...recommendationIds]) })
    .execute();
}

/** The same for one that is held; answers it as it then stands. */
export async function nextVersionOf(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  values: Partial<RecommendationRecord>,
): Promise<HeldRecommendation> {
  await nextVersion(transaction, [held.recommendationId], values);
  return { ...held, ...values, revision: held.revision + 1 };
}
