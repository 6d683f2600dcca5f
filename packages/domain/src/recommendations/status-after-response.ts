import type { StoredStatus } from './core-status.ts';
import type { ResponseDecision } from './response-decision.ts';

const statusAfter: Readonly<Record<ResponseDecision, StoredStatus | null>> = {
  accepted: 'not_started',
  partially_accepted: 'not_started',
  rejected: 'rejected',
  noted: 'unknown',
  holding: null,
};

/**
 * Where a recommendation stands once it has a response; null where it stays as it was. Only one that waited for its
 * response moves: a later response does not undo the work that was begun. What was accepted, in whole or in part, is
 * still to be begun. "Noted" says nothing of any work, so its state is not known. A holding reply is no response.
 * Example: `statusAfterResponse('awaiting_response', 'accepted')` is `not_started`; with `holding` it is null, and so
 * is any response to what is already `on_track`.
 */
export const statusAfterResponse = (from: StoredStatus, decision: ResponseDecision): StoredStatus | null =>
  from === 'awaiting_response' ? statusAfter[decision] : null;
