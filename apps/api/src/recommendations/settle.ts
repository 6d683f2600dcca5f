import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import type { Recommendations } from '@holdfast/database/recommendations/recommendations';
import type { ChangeOutcome } from '@holdfast/database/outcomes';
import type { Ruling } from '@holdfast/domain/rulings/ruling';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { staleVersion } from '../platform/http/version.ts';

/** Takes a recommendation for a change, so that what is decided about it still holds when it is written. */
export const take = async (
  recommendations: Recommendations,
  recommendationId: string,
  revision: number | null = null,
): Promise<RecommendationRecord> => {
  const [record] = await recommendations.lock([recommendationId]);
  if (record === undefined) throw notFound();
  if (revision !== null && record.revision !== revision) throw staleVersion();
  return record;
};

/** A rule's refusal goes to the person in the rule's own words. */
export const insist = (decision: Ruling<string>): void => {
  if (!decision.allowed) throw new ProblemError('refused_by_rule', decision.sentence);
};

/** A change that found another version, or nothing, is told so; any other is done. */
export const settle = (outcome: ChangeOutcome): void => {
  if (outcome.kind === 'not_found') throw notFound();
  if (outcome.kind === 'stale') throw staleVersion();
};
