import type { AddResponse } from '@holdfast/contracts/recommendations';
import type { StatusWordRow } from '@holdfast/database/councils/councils';
import type { StatusStep } from '@holdfast/database/recommendations/changes';
import type { StoredStatus } from '@holdfast/domain/recommendations/core-status';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import { ownWord } from './own-word.ts';

/**
 * Where a recommendation that waited for a response stands once it has one. What was accepted is still to be begun.
 * "Noted" says nothing of any work, so it is not known. A holding reply is no response: it goes on waiting.
 */
const statusAfter: Record<ResponseDecision, StoredStatus | null> = {
  accepted: 'not_started',
  partially_accepted: 'not_started',
  rejected: 'rejected',
  noted: 'unknown',
  holding: null,
};

export const stepAfterResponse = (
  from: StoredStatus,
  { decision, respondedOn, words }: AddResponse,
  statusWords: readonly StatusWordRow[],
): StatusStep | null => {
  const coreStatus = from === 'awaiting_response' ? statusAfter[decision] : null;
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
