import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewResponse, StatusStep } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { decideResponse } from '@holdfast/domain/recommendations/response';
import { shownByResponse, shownByStatus } from '@holdfast/domain/recommendations/shown';
import { decideConfirmedStatus } from '@holdfast/domain/recommendations/status/confirmed-status';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import { isIn } from '@holdfast/domain/recommendations/status/status-sets';
import type { Acting } from '../acting.ts';
import { insist } from '../refusal.ts';
import { ownWord } from './own-word.ts';

/** A response, and the status that whoever records it has seen and confirmed; null: it stays where it stands. */
export interface ConfirmedResponse extends NewResponse {
  readonly statusAfter: StoredStatus | null;
}

/** Refuses a response that the rules do not allow, whoever gives it. */
export const checkResponse = (
  { today }: Pick<CouncilRecords, 'today'>,
  held: HeldRecommendation,
  { decision, words, respondedOn }: NewResponse,
): void => {
  const reportReceived = held.receivedOn === null ? null : isoDate(held.receivedOn);
  const proposed = { decision, words, reason: words, date: isoDate(respondedOn) };
  insist(decideResponse(proposed, { today, reportReceived }));
};

/** Records what the executive answered, with the status that was confirmed with it: none comes by itself. */
export const respond = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  { statusAfter, ...response }: ConfirmedResponse,
  who: Acting,
): Promise<HeldRecommendation> => {
  checkResponse(records, held, response);
  const step =
    statusAfter === null || statusAfter === held.coreStatus
      ? null
      : await stepWith(records, held, response, statusAfter, who);
  const status = step === null ? {} : shownByStatus(held, step);
  const shown = { ...shownByResponse(held, response), ...status };
  return records.recommendations.addResponse(held, response, { shown, step }, who.membershipId);
};

/** The step that was confirmed with a response, in the council's own word where it has one. */
const stepWith = async (
  { today, councils }: CouncilRecords,
  { coreStatus: from, responseDecision: before }: HeldRecommendation,
  { decision, respondedOn, words }: NewResponse,
  coreStatus: StoredStatus,
  { roles }: Acting,
): Promise<StatusStep> => {
  insist(decideConfirmedStatus(coreStatus, { from, decision, before, words }, { roles, today }));
  return {
    coreStatus,
    statusWords: ownWord(await councils.statusWords(), coreStatus, respondedOn),
    reason: isIn('settled', coreStatus) ? words : null,
    evidence: null,
    meetingId: null,
    changedOn: respondedOn,
  };
};
