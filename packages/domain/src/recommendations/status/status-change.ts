import { may } from '../../permissions/may.ts';
import type { SentenceCode } from '@holdfast/words/codes';
import type { ResponseDecision } from '../response-decision.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Role } from '../../councils/role.ts';
import { storedStatuses } from './core-status.ts';
import type { StoredStatus } from './core-status.ts';
import { allowed, refused } from '../../rulings/ruling.ts';
import type { Ruling } from '../../rulings/ruling.ts';
import { type DecidingMeeting, mayHaveDecided, type MeetingRefusal } from '../deciding-meeting.ts';
import { isIn } from './status-sets.ts';
import { statusTransitions } from './status-transitions.ts';

export interface StatusChangeContext {
  /** All roles that the person holds in this council. */
  readonly roles: readonly Role[];
  readonly today: IsoDate;
  /** The meeting that agreed the change, or null when none did. */
  readonly agreedAt: DecidingMeeting | null;
  /** What the committee was shown, or ''. */
  readonly evidence: string;
  readonly reason: string;
  /** What the executive decided, by the response that stands; null where there is none, or only a holding reply. */
  readonly response: ResponseDecision | null;
}

export type StatusRefusal =
  | 'recommendations.role_may_not_change'
  | 'recommendations.closed_by_committee'
  | 'recommendations.verified_by_committee'
  | 'recommendations.recorded_by_officer'
  | 'recommendations.already_so'
  | 'recommendations.no_such_step'
  | 'recommendations.needs_meeting_to_reopen'
  | 'recommendations.needs_meeting_to_verify'
  | 'recommendations.needs_meeting_to_close'
  | MeetingRefusal
  | 'recommendations.needs_evidence'
  | 'recommendations.needs_reason_to_reopen'
  | (typeof needsReason)[keyof typeof needsReason]
  | 'recommendations.needs_response';

/** What a responder may say of the work; everything else is recorded by the scrutiny officer. */
const respondersOwn = (status: StoredStatus): boolean => isIn('working', status) || status === 'claimed_complete';

const needsReason = {
  rejected: 'recommendations.rejected_needs_reason',
  superseded: 'recommendations.superseded_needs_reason',
  note_only: 'recommendations.note_only_needs_reason',
  awaiting_response: 'recommendations.waiting_needs_reason',
} as const satisfies Partial<Record<StoredStatus, SentenceCode>>;

const hasOwnReason = (status: StoredStatus): status is keyof typeof needsReason => status in needsReason;

/**
 * Whether a step closes what was asked without its being done, and without the executive's answer bringing it: it was
 * superseded, is no longer pursued, or is put away as only to be noted once work on it was owed. That is the committee's
 * to say. What the executive has rejected or noted follows from its response; what was only ever to be noted, and was
 * never work, an officer says with the reason.
 * Example: from `on_track` to `superseded` is one; from `awaiting_response` to `rejected` is one unless the response that
 * stands rejects it.
 */
export const closesOtherwise = (from: StoredStatus, to: StoredStatus, response: ResponseDecision | null): boolean => {
  switch (to) {
    case 'superseded':
      return true;
    case 'rejected':
      return response !== 'rejected';
    case 'note_only':
      return isIn('working', from) && response !== 'noted';
    default:
      return false;
  }
};

const committeeDecided = (
  without:
    | 'recommendations.needs_meeting_to_reopen'
    | 'recommendations.needs_meeting_to_verify'
    | 'recommendations.needs_meeting_to_close',
  context: StatusChangeContext,
): Ruling<StatusRefusal> =>
  context.agreedAt === null ? refused(without) : mayHaveDecided(context.agreedAt, context.today);

/**
 * Whether a recommendation may go from one status to another, or why not. Claimed complete is the lead's word.
 * Verified complete is the committee's: agreed at a meeting of its own that was held, on evidence, recorded by the
 * scrutiny officer; so is closing it otherwise (`closesOtherwise`), with the reason. What the committee has closed, only the
 * committee opens again, with its reason. A responder speaks for the work (not started, on track, at risk, off track, claimed complete), once there is a response.
 * Example: on_track to verified_complete without a meeting is refused with `recommendations.needs_meeting_to_verify`.
 */
export const decideStatusChange = (
  from: StoredStatus,
  to: StoredStatus,
  context: StatusChangeContext,
): Ruling<StatusRefusal> => {
  const records = may(context.roles, 'editRegister');
  if (!records && !may(context.roles, 'answer')) return refused('recommendations.role_may_not_change');
  if (from === to) return refused('recommendations.already_so', { status: to });
  if (!statusTransitions[from].includes(to)) return refused('recommendations.no_such_step', { from, status: to });
  if (isIn('closed', from)) {
    if (!records) return refused('recommendations.closed_by_committee');
    const reopened = committeeDecided('recommendations.needs_meeting_to_reopen', context);
    if (!reopened.allowed) return reopened;
    return context.reason.trim() === '' ? refused('recommendations.needs_reason_to_reopen') : allowed;
  }
  if (to === 'verified_complete') {
    if (!records) return refused('recommendations.verified_by_committee');
    const verified = committeeDecided('recommendations.needs_meeting_to_verify', context);
    if (!verified.allowed) return verified;
    return context.evidence.trim() === '' ? refused('recommendations.needs_evidence') : allowed;
  }
  if (!records && !respondersOwn(to)) return refused('recommendations.recorded_by_officer', { status: to });
  if (!records && context.response === null) return refused('recommendations.needs_response');
  if (closesOtherwise(from, to, context.response)) {
    const closed = committeeDecided('recommendations.needs_meeting_to_close', context);
    if (!closed.allowed) return closed;
  }
  return hasOwnReason(to) && context.reason.trim() === '' ? refused(needsReason[to]) : allowed;
};

/** Every other status with the answer for it, so that a screen can offer the open ones and explain the rest. */
export const statusChoices = (
  from: StoredStatus,
  context: StatusChangeContext,
): readonly { readonly status: StoredStatus; readonly decision: Ruling<StatusRefusal> }[] =>
  storedStatuses
    .filter((status) => status !== from)
    .map((status) => ({ status, decision: decideStatusChange(from, status, context) }));
