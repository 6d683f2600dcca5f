import type { ResponseDecision } from '../response-decision.ts';
import type { StoredStatus } from './core-status.ts';
import { isCommittees } from './status-steps.ts';

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
 * verified is taken for the claim that it is complete; of what it calls superseded, rejected without an answer that
 * rejects it, or only to be noted though the register holds it as more, the state is not known. The words are kept beside
 * it either way. Where the register already has it so, the committee has decided, and the paper says nothing new. A
 * meeting that decided it is named afterwards, by whoever changes the status (`decideStatusChange`): no paper makes a
 * decision of a committee, and none opens again what the committee has closed (`decideField`).
 * Example: "Closed, verified" of a new row gives `claimed_complete`; of one that is `verified_complete` in the register it
 * stays `verified_complete`.
 */
export const onPapersWord = ({ status, decision, present }: PaperSays): StoredStatus => {
  if (status === present) return status;
  // Of what is new, the paper itself says whether it was ever more than a note.
  if (present === null && status === 'note_only') return status;
  if (!isCommittees('unknown', status, decision)) return status;
  return status === 'verified_complete' ? 'claimed_complete' : 'unknown';
};
