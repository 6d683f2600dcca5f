import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { notFound } from '../platform/http/problem.ts';
import { readOverdueClock } from './overdue-clock.ts';
import { recommendationView } from './recommendation-view.ts';

/** The whole of a recommendation as it now stands, within the transaction that may have changed it. */
export const readRecommendation = async (
  records: CouncilRecords,
  recommendationId: string,
  who: CurrentMember,
): Promise<Recommendation> => {
  const page = await records.recommendations.read(recommendationId, records.today, audienceOf(who.roles));
  if (page === null) throw notFound();
  return recommendationView(page, who, await readOverdueClock(records, records.today));
};
