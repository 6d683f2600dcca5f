import { shownByProgress, shownByResponse, shownByStatus } from '@holdfast/domain/recommendations/shown';
import type { CouncilRecords } from '../council-records.ts';
import type { NewProgress, NewResponse, RecommendationEdit, StatusStep } from '../recommendations/changes.ts';
import type { HeldRecommendation } from '../recommendations/find-recommendation.ts';

type Register = Pick<CouncilRecords, 'recommendations'>;

/** A recommendation that is there, held for a change. */
export const held = async ({ recommendations }: Register, recommendationId: string): Promise<HeldRecommendation> => {
  const [record] = await recommendations.lock([recommendationId]);
  if (record === undefined) throw new Error('It is not there.');
  return record;
};

/** A response, and the status that follows from it, as it would be decided. */
export const respond = async (
  records: Register,
  id: string,
  response: NewResponse,
  step: StatusStep | null,
  by: string,
): Promise<HeldRecommendation> => {
  const before = await held(records, id);
  const status = step === null ? {} : shownByStatus(before, step);
  const shown = { ...shownByResponse(before, response), ...status };
  return records.recommendations.addResponse(before, response, { shown, step }, by);
};

export const update = async (
  records: Register,
  id: string,
  progress: NewProgress,
  by: string,
): Promise<HeldRecommendation> => {
  const before = await held(records, id);
  return records.recommendations.addProgress(before, progress, shownByProgress(before, progress), by);
};

export const setStatus = async (
  records: Register,
  id: string,
  step: StatusStep,
  by: string,
): Promise<HeldRecommendation> => {
  const before = await held(records, id);
  return records.recommendations.changeStatus(before, step, shownByStatus(before, step), by);
};

export const edit = async (records: Register, id: string, values: RecommendationEdit, by: string): Promise<number> =>
  records.recommendations.editMany([await held(records, id)], values, by);
