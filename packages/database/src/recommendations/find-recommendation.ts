import type { CouncilTransaction } from '../council-transaction.ts';
import type { RecommendationRecord } from './recommendation.record.ts';

/** Every column, by its name in code. */
export const recordColumns = `
  council_id as "councilId", recommendation_id as "recommendationId", reference, part, committee_id as "committeeId",
  portfolio_id as "portfolioId", meeting_id as "meetingId", source_kind as "sourceKind", source_title as "sourceTitle",
  source_date as "sourceDate", words, received_on as "receivedOn", response_due_on as "responseDueOn",
  response_words as "responseWords", response_decision as "responseDecision", responded_on as "respondedOn",
  action_words as "actionWords", lead, timescale, due, due_on as "dueOn", original_due_on as "originalDueOn", due_back_on as "dueBackOn", extensions,
  cost, outcome_measure as "outcomeMeasure", progress_words as "progressWords", progressed_on as "progressedOn",
  status_words as "statusWords", core_status as "coreStatus", rag, note, exempt, confidential, claimed_complete_on as "claimedCompleteOn",
  verified_complete_on as "verifiedCompleteOn", upload_id as "uploadId", recorded_by as "recordedBy", revision,
  created_at as "createdAt", changed_at as "changedAt", withdrawn_at as "withdrawnAt"`;

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
