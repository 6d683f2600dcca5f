import type { CouncilTransaction } from '../council-transaction.ts';
import { everyColumn } from '../entity.ts';
import { recommendationEntity, type RecommendationRecord } from './recommendation.record.ts';

const recordColumns = everyColumn(recommendationEntity);

export const findRecommendation = (transaction: CouncilTransaction, recommendationId: string) =>
  transaction.row<RecommendationRecord>(
    'recommendation',
    `select ${recordColumns} from recommendation where council_id = $1 and recommendation_id = $2 and withdrawn_at is null`,
    [recommendationId],
  );

/** In the order of their ids, so that two who lock the same ones wait for each other and never for ever. */
export const lockRecommendations = (transaction: CouncilTransaction, recommendationIds: readonly string[]) =>
  transaction.rows<RecommendationRecord>(
    'lock-recommendations',
    `select ${recordColumns} from recommendation
     where council_id = $1 and recommendation_id = any($2::uuid[]) and withdrawn_at is null
     order by recommendation_id for no key update`,
    [recommendationIds],
  );

export type Held =
  | { readonly kind: 'held'; readonly record: RecommendationRecord }
  | { readonly kind: 'stale'; readonly revision: number }
  | { readonly kind: 'not_found' };

/** Takes one for a change, if it still is the version that the person saw. */
export async function hold(
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
): Promise<Held> {
  const [record] = await lockRecommendations(transaction, [recommendationId]);
  if (record === undefined) return { kind: 'not_found' };
  return revision === null || record.revision === revision
    ? { kind: 'held', record }
    : { kind: 'stale', revision: record.revision };
}
