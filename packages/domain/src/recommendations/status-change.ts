import type { IsoDate } from '../dates/iso-date.ts';
import type { Role } from '../councils/role.ts';
import { storedStatuses } from './core-status.ts';
import type { StoredStatus } from './core-status.ts';
import { allowed, refusedInEnglish } from '../rulings/ruling.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { isIn } from './status-sets.ts';
import { statusNames, statusTransitions } from './status-transitions.ts';

export interface StatusChangeContext {
  /** All roles that the person holds in this council. */
  readonly roles: readonly Role[];
  readonly today: IsoDate;
  /** The day of the committee's meeting that agreed the change, or null when no meeting did. */
  readonly agreedAtMeeting: IsoDate | null;
  /** What the committee was shown, or ''. */
  readonly evidence: string;
  readonly reason: string;
  /** A response other than a holding reply is recorded. */
  readonly hasResponse: boolean;
}

export type StatusRefusal =
  | 'role_may_not_change'
  | 'role_may_not_choose'
  | 'already_so'
  | 'no_such_step'
  | 'needs_meeting'
  | 'meeting_in_future'
  | 'needs_evidence'
  | 'needs_reason'
  | 'needs_response';

/** What a responder may say of the work; everything else is recorded by the scrutiny officer. */
const respondersOwn = (status: StoredStatus): boolean => isIn('working', status) || status === 'claimed_complete';

const needsReason: Partial<Record<StoredStatus, string>> = {
  rejected: 'A rejected recommendation needs the executive’s reason.',
  superseded: 'Say what has taken its place, so that the trail can be followed.',
  awaiting_response: 'Say why it is waiting for a response again.',
};

const committeeDecided = (sentence: string, context: StatusChangeContext): Ruling<StatusRefusal> => {
  if (context.agreedAtMeeting === null) return refusedInEnglish('needs_meeting', sentence);
  if (context.agreedAtMeeting > context.today)
    return refusedInEnglish(
      'meeting_in_future',
      'That meeting has not been held yet. Record the decision after the committee has taken it.',
    );
  return allowed;
};

/**
 * Whether a recommendation may go from one status to another, or why not. Claimed complete is the lead's word.
 * Verified complete is the committee's: agreed at a meeting that was held, on evidence, recorded by the scrutiny
 * officer. What the committee has closed, only the committee opens again, with its reason. A responder speaks for
 * the work (not started, on track, at risk, off track, claimed complete), once there is a response.
 * Example: on_track to verified_complete without a meeting is refused with `needs_meeting`.
 */
export const decideStatusChange = (
  from: StoredStatus,
  to: StoredStatus,
  context: StatusChangeContext,
): Ruling<StatusRefusal> => {
  const records = context.roles.includes('scrutiny_officer') || context.roles.includes('council_administrator');
  if (!records && !context.roles.includes('responder'))
    return refusedInEnglish(
      'role_may_not_change',
      'Statuses are changed by the scrutiny officer, and by those who answer for the work.',
    );
  if (from === to) return refusedInEnglish('already_so', `It is “${statusNames[to]}” already.`);
  if (!statusTransitions[from].includes(to))
    return refusedInEnglish(
      'no_such_step',
      `A recommendation that is “${statusNames[from]}” cannot become “${statusNames[to]}” in one step.`,
    );
  if (isIn('closed', from)) {
    if (!records)
      return refusedInEnglish(
        'role_may_not_choose',
        'The committee has closed this one. Ask the scrutiny officer to put it to the committee.',
      );
    const reopened = committeeDecided(
      'Only the committee may open a closed recommendation again. Choose the meeting that agreed it.',
      context,
    );
    if (!reopened.allowed) return reopened;
    return context.reason.trim() === ''
      ? refusedInEnglish('needs_reason', 'Say why the committee opened it again.')
      : allowed;
  }
  if (to === 'verified_complete') {
    if (!records)
      return refusedInEnglish(
        'role_may_not_choose',
        'Only the committee may verify that it is complete. Claim it complete, and the committee will be asked.',
      );
    const verified = committeeDecided(
      'Only the committee may verify that it is complete. Choose the meeting that agreed it.',
      context,
    );
    if (!verified.allowed) return verified;
    return context.evidence.trim() === ''
      ? refusedInEnglish('needs_evidence', 'Say what evidence the committee was shown that it is complete.')
      : allowed;
  }
  if (!records && !respondersOwn(to))
    return refusedInEnglish('role_may_not_choose', `“${statusNames[to]}” is recorded by the scrutiny officer.`);
  if (!records && !context.hasResponse)
    return refusedInEnglish(
      'needs_response',
      'There is no response to this recommendation yet. Answer it first, then say how the work stands.',
    );
  const reason = needsReason[to];
  return reason !== undefined && context.reason.trim() === '' ? refusedInEnglish('needs_reason', reason) : allowed;
};

/** Every other status with the answer for it, so that a screen can offer the open ones and explain the rest. */
export const statusChoices = (
  from: StoredStatus,
  context: StatusChangeContext,
): readonly { readonly status: StoredStatus; readonly decision: Ruling<StatusRefusal> }[] =>
  storedStatuses
    .filter((status) => status !== from)
    .map((status) => ({ status, decision: decideStatusChange(from, status, context) }));
