import type { ResponseDecision } from '../response-decision.ts';
import type { StoredStatus } from './core-status.ts';

/** What a paper says of where a recommendation stands, and what stands beside it. */
export interface PaperSays {
  readonly status: StoredStatus;
  /** What the same paper says that the executive decided, or else what the register holds; null where nobody says. */
  readonly decision: ResponseDecision | null;
  /** Where the register has it now; null for what is new. */
  readonly present: StoredStatus | null;
}

/**
 * The status that a paper brings. What only a committee decides is in a paper no more than the paper's word: that it is
 * verified is taken for the claim that it is complete, and of what it calls superseded, or rejected without an answer that
 * rejects it, the state is not known. The words are kept beside it either way. Where the register already has it so, the
 * committee has decided, and the paper says nothing new. A meeting that decided it is named afterwards, by whoever changes
 * the status (`decideStatusChange`): no paper makes a decision of a committee.
 * Example: "Closed, verified" of a new row gives `claimed_complete`; of one that is `verified_complete` in the register it
 * stays `verified_complete`.
 */
export const onPapersWord = ({ status, decision, present }: PaperSays): StoredStatus => {
  if (status === present) return status;
  switch (status) {
    case 'verified_complete':
      return 'claimed_complete';
    case 'superseded':
      return 'unknown';
    case 'rejected':
      return decision === 'rejected' ? status : 'unknown';
    default:
      return status;
  }
};
