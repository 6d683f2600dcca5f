import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewResponse, StatusStep } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { decideResponse } from '@holdfast/domain/recommendations/response';
import { shownByResponse, shownByStatus } from '@holdfast/domain/recommendations/shown';
import { statusAfterResponse } from '@holdfast/domain/recommendations/status/status-after-response';
import type { Acting } from '../acting.ts';
import { insist } from '../refusal.ts';
import { ownWord } from './own-word.ts';

/** Records what the executive answered, with the status that it brings. */
export const respond = async (
  { today, councils, recommendations }: CouncilRecords,
  held: HeldRecommendation,
  response: NewResponse,
  { membershipId }: Acting,
): Promise<HeldRecommendation> => {
  const { decision, words, respondedOn } = response;
  const reportReceived = held.receivedOn === null ? null : isoDate(held.receivedOn);
  const proposed = { decision, words, reason: words, date: isoDate(respondedOn) };
  insist(decideResponse(proposed, { today, reportReceived }));
  const step = stepAfter(held, response, await councils.statusWords());
  const status = step === null ? {} : shownByStatus(held, step);
  const shown = { ...shownByResponse(held, response), ...status };
  return recommendations.addResponse(held, response, { shown, step }, membershipId);
};

type StatusWords = Awaited<ReturnType<CouncilRecords['councils']['statusWords']>>;

/** The step that a response brings with it, in the council's own word where it has one; null where it brings none. */
const stepAfter = (
  { coreStatus: from }: HeldRecommendation,
  { decision, respondedOn, words }: NewResponse,
  statusWords: StatusWords,
): StatusStep | null => {
  const coreStatus = statusAfterResponse(from, decision);
  if (coreStatus === null) return null;
  return {
    coreStatus,
    statusWords: ownWord(statusWords, coreStatus, respondedOn),
    reason: coreStatus === 'rejected' ? words : null,
    evidence: null,
    meetingId: null,
    changedOn: respondedOn,
  };
};
