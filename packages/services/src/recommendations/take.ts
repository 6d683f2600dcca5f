import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { notFound, staleVersion } from '../refusal.ts';

/**
 * Takes a recommendation for a change: loaded once and kept from others, so that what is decided about it still holds
 * when it is written. `revision`: the version that the person saw; null leaves the check out.
 */
export const take = async (
  { recommendations }: Pick<CouncilRecords, 'recommendations'>,
  recommendationId: string,
  revision: number | null = null,
): Promise<HeldRecommendation> => {
  const [held] = await recommendations.lock([recommendationId]);
  if (held === undefined) throw notFound();
  if (revision !== null && held.revision !== revision) throw staleVersion();
  return held;
};
