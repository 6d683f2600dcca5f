import type { CouncilTransaction } from '../council-transaction.ts';
import { everyColumn } from '../columns/entity.ts';
import { recommendationEntity, type RecommendationRecord } from './recommendation.record.ts';

declare const held: unique symbol;

/**
 * A record that is kept from others until its transaction ends, so that what was decided about it still holds when it
 * is written. Whatever changes a recommendation asks for one, and answers it as it then stands: it is loaded once.
 */
export type HeldRecommendation = RecommendationRecord & { readonly [held]: true };

const recordColumns = everyColumn(recommendationEntity);

/** The record alone; null where there is none, or where it was withdrawn. */
export const findRecommendation = (transaction: CouncilTransaction, recommendationId: string) =>
  transaction.row<RecommendationRecord>(
    'recommendation',
    `select ${recordColumns} from recommendation where council_id = $1 and recommendation_id = $2 and withdrawn_at is null`,
    [recommendationId],
  );

/** Those of them that are there. */
export const findRecommendations = (transaction: CouncilTransaction, recommendationIds: readonly string[]) =>
  transaction.rows<RecommendationRecord & Record<string, unknown>>(
    'recommendations',
    `select ${recordColumns} from recommendation
     where council_id = $1 and recommendation_id = any($2::uuid[]) and withdrawn_at is null`,
    [recommendationIds],
  );

/**
 * Those that are there, held. In the order of their ids, so that two who lock the same ones wait for each other and
 * never for ever.
 */
export const lockRecommendations = (transaction: CouncilTransaction, recommendationIds: readonly string[]) =>
  transaction.rows<HeldRecommendation>(
    'lock-recommendations',
    `select ${recordColumns} from recommendation
     where council_id = $1 and recommendation_id = any($2::uuid[]) and withdrawn_at is null
     order by recommendation_id for no key update`,
    [recommendationIds],
  );

/** In which version each of these now stands. */
export const revisionsOf = (
  transaction: CouncilTransaction,
  ids: readonly string[],
): Promise<{ readonly recommendationId: string; readonly revision: number }[]> =>
  transaction.rows<{ recommendationId: string; revision: number }>(
    'recommendation-revisions',
    `select r.recommendation_id as "recommendationId", r.revision from recommendation r
     where r.council_id = $1 and r.recommendation_id = any($2::uuid[]) order by r.reference_key, r.recommendation_id`,
    [ids],
  );
