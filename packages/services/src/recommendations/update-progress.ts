import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewProgress } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { appendProgress } from '@holdfast/domain/recommendations/progress';
import { shownByProgress } from '@holdfast/domain/recommendations/shown';
import type { Acting } from '../acting.ts';
import { insist } from '../refusal.ts';

/** Refuses an update that the rules do not allow, whoever gives it. */
export const checkProgress = (
  { today }: Pick<CouncilRecords, 'today'>,
  { asOf, words }: NewProgress,
  { membershipId }: Acting,
): void => {
  insist(appendProgress([], { date: isoDate(asOf), words, by: membershipId }, today));
};

/** Records how it is going: added at the end of what was said before. */
export const updateProgress = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  progress: NewProgress,
  who: Acting,
): Promise<HeldRecommendation> => {
  checkProgress(records, progress, who);
  return records.recommendations.addProgress(held, progress, shownByProgress(held, progress), who.membershipId);
};
