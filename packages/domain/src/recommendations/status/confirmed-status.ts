import type { Role } from '../../councils/role.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Ruling } from '../../rulings/ruling.ts';
import { decisionThatStands } from '../response.ts';
import type { ResponseDecision } from '../response-decision.ts';
import { type StoredStatus, storedStatuses } from './core-status.ts';
import { decideStatusChange, type StatusRefusal } from './status-change.ts';

/** A response that is being recorded, and where the recommendation stands before it. */
export interface Responding {
  readonly from: StoredStatus;
  readonly decision: ResponseDecision;
  /** What stood in the register before it, which a holding reply does not replace. */
  readonly before: ResponseDecision | null;
  readonly words: string;
}

/**
 * Whether a response may be recorded together with a status, as whoever records it saw and confirmed it. The words of the
 * response are the reason. No meeting comes with a response, so what only a committee decides is refused here.
 * Example: a rejection with `rejected` is allowed to an officer; an acceptance with `superseded` is refused.
 */
export const decideConfirmedStatus = (
  to: StoredStatus,
  { from, decision, before, words }: Responding,
  { roles, today }: { readonly roles: readonly Role[]; readonly today: IsoDate },
): Ruling<StatusRefusal> =>
  decideStatusChange(from, to, {
    roles,
    today,
    changedOn: today,
    agreedAt: null,
    evidence: '',
    reason: words,
    response: decisionThatStands(decision) ?? decisionThatStands(before),
  });

/** The statuses that can be confirmed with a response, besides leaving it where it stands. */
export const statusesWithResponse = (
  responding: Omit<Responding, 'words'>,
  who: { readonly roles: readonly Role[]; readonly today: IsoDate },
): readonly StoredStatus[] =>
  storedStatuses.filter(
    (status) =>
      status !== 'unknown' &&
      status !== 'awaiting_response' &&
      decideConfirmedStatus(status, { ...responding, words: 'given' }, who).allowed,
  );
