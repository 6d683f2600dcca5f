import { may } from '../../permissions/may.ts';
import type { SentenceCode } from '@holdfast/words/codes';
import type { ResponseDecision } from '../response-decision.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Role } from '../../councils/role.ts';
import { storedStatuses } from './core-status.ts';
import type { StoredStatus } from './core-status.ts';
import { allowed, refused } from '../../rulings/ruling.ts';
import type { Ruling } from '../../rulings/ruling.ts';
import { type DecidingMeeting, mayHaveDecided, type MeetingRefusal, wasHeld } from '../deciding-meeting.ts';
import { isIn } from './status-sets.ts';
import { isCommittees, type StepNeed, stepNeeds, statusSteps } from './status-steps.ts';

export interface StatusChangeContext {
  /** All roles that the person holds in this council. */
  readonly roles: readonly Role[];
  readonly today: IsoDate;
  /** From which day on it stands so. */
  readonly changedOn: IsoDate;
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
  | 'recommendations.needs_meeting_to_note'
  | MeetingRefusal
  | 'recommendations.changed_before_meeting'
  | 'recommendations.needs_evidence'
  | (typeof needsReason)[keyof typeof needsReason]
  | 'recommendations.needs_response';

const needsReason = {
  rejected: 'recommendations.rejected_needs_reason',
  superseded: 'recommendations.superseded_needs_reason',
  note_only: 'recommendations.note_only_needs_reason',
  awaiting_response: 'recommendations.waiting_needs_reason',
  unknown: 'recommendations.unknown_needs_reason',
  reopened: 'recommendations.needs_reason_to_reopen',
  taken_up: 'recommendations.taken_up_needs_reason',
} as const satisfies Partial<Record<StoredStatus | 'reopened' | 'taken_up', SentenceCode>>;
type Explained = keyof typeof needsReason;

const isExplained = (status: StoredStatus): status is Explained & StoredStatus => status in needsReason;

/** What its reason has to say. */
const explained = (to: StoredStatus, need: StepNeed): Explained => {
  if (need === 'reopened') return 'reopened';
  return isExplained(to) ? to : 'taken_up';
};

/** What is missing where no meeting is named. */
const withoutMeeting = (to: StoredStatus, need: StepNeed) => {
  if (need === 'reopened') return 'recommendations.needs_meeting_to_reopen';
  if (need === 'verified') return 'recommendations.needs_meeting_to_verify';
  return to === 'note_only' ? 'recommendations.needs_meeting_to_note' : 'recommendations.needs_meeting_to_close';
};

/** Whoever only answers speaks for the work, once there is a response; nothing else. */
const mayAnswererSay = (
  from: StoredStatus,
  to: StoredStatus,
  need: StepNeed,
  { response }: StatusChangeContext,
): Ruling<StatusRefusal> => {
  if (isIn('closed', from)) return refused('recommendations.closed_by_committee');
  if (need === 'verified') return refused('recommendations.verified_by_committee');
  if (need !== 'said') return refused('recommendations.recorded_by_officer', { status: to });
  return response === null ? refused('recommendations.needs_response') : allowed;
};

/** Whether the meeting that a step needs is there and can have decided it; one that it does not need was held all the same. */
const meetingOf = (
  from: StoredStatus,
  to: StoredStatus,
  need: StepNeed,
  { agreedAt, changedOn, response, today }: StatusChangeContext,
): Ruling<StatusRefusal> => {
  const needed = isCommittees(from, to, response);
  if (agreedAt === null) return needed ? refused(withoutMeeting(to, need)) : allowed;
  const { heldOn } = agreedAt;
  const named = needed ? mayHaveDecided(agreedAt, today) : wasHeld(agreedAt, today);
  if (!named.allowed) return named;
  return needed && changedOn < heldOn ? refused('recommendations.changed_before_meeting', { heldOn }) : allowed;
};

/**
 * Whether a recommendation may go from one status to another, or why not, by the table of steps (`statusSteps`). Claimed
 * complete is the lead's word. Verified complete is the committee's: agreed at a meeting of its own that was held, on
 * evidence, recorded by the scrutiny officer; so is whatever else takes it out of the counts, with the reason, but for
 * what the executive's own response rejects. What the committee has closed, only the committee opens again, with its
 * reason. A responder speaks for the work (not started, on track, at risk, off track, claimed complete), once there is a
 * response.
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
  const need = statusSteps[from][to];
  if (need === undefined) return refused('recommendations.no_such_step', { from, status: to });
  if (!records) return mayAnswererSay(from, to, need, context);
  const meeting = meetingOf(from, to, need, context);
  if (!meeting.allowed) return meeting;
  const { reason, evidence } = stepNeeds[need];
  if (evidence && context.evidence.trim() === '') return refused('recommendations.needs_evidence');
  return reason && context.reason.trim() === '' ? refused(needsReason[explained(to, need)]) : allowed;
};

/** Every other status with the answer for it, so that a screen can offer the open ones and explain the rest. */
export const statusChoices = (
  from: StoredStatus,
  context: StatusChangeContext,
): readonly { readonly status: StoredStatus; readonly decision: Ruling<StatusRefusal> }[] =>
  storedStatuses
    .filter((status) => status !== from)
    .map((status) => ({ status, decision: decideStatusChange(from, status, context) }));
