import type { AddResponse } from '@holdfast/contracts/recommendations/shapes';
import type { StatusWordRow } from '@holdfast/database/councils/councils';
import type { StatusStep } from '@holdfast/database/recommendations/changes';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import { statusAfterResponse } from '@holdfast/domain/recommendations/status/status-after-response';
import { ownWord } from './own-word.ts';

/** The step that a response brings with it, in the council's own word where it has one; null where it brings none. */
export const stepAfterResponse = (
  from: StoredStatus,
  { decision, respondedOn, words }: AddResponse,
  statusWords: readonly StatusWordRow[],
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
