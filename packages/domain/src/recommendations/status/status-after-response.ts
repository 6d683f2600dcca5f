import type { StoredStatus } from './core-status.ts';
import type { ResponseDecision } from '../response-decision.ts';

const statusAfter: Readonly<Record<ResponseDecision, StoredStatus | null>> = {
  accepted: 'not_started',
  partially_accepted: 'not_started',
  rejected: 'rejected',
  noted: 'not_started',
  holding: null,
};

/**
 * Where a recommendation stands once it has a response; null where it stays as it was. Only one that waited for its
 * response moves: a later response does not undo the work that was begun. What was accepted, in whole or in part, is
 * still to be begun. "Noted" is an answer (Local Government Act 2000, s.9FE(5): what action, if any, is proposed), by
 * which nothing is begun either: that it is let go of, and leaves the counts, only the committee that asked decides. What
 * stands at "not known" stays: a response does not tell what
 * became of it meanwhile. A holding reply is no response.
 * Example: `statusAfterResponse('awaiting_response', 'accepted')` is `not_started`; with `holding` it is null, and so
 * is any response to what is already `on_track`.
 */
export const statusAfterResponse = (from: StoredStatus, decision: ResponseDecision): StoredStatus | null =>
  from === 'awaiting_response' ? statusAfter[decision] : null;
