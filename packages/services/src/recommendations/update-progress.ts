import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewProgress } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { appendProgress } from '@holdfast/domain/recommendations/progress';
import { shownByProgress } from '@holdfast/domain/recommendations/shown';
import type { Acting } from '../acting.ts';
import { insist } from '../refusal.ts';

/** Records how it is going: added at the end of what was said before. */
export const updateProgress = async (
  { today, recommendations }: CouncilRecords,
  held: HeldRecommendation,
  progress: NewProgress,
  { membershipId }: Acting,
): Promise<HeldRecommendation> => {
  insist(appendProgress([], { date: isoDate(progress.asOf), words: progress.words, by: membershipId }, today));
  return recommendations.addProgress(held, progress, shownByProgress(held, progress), membershipId);
};
