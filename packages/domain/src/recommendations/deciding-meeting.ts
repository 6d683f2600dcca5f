import { type CommitteeKind, scrutinises } from '../committees/committee-kind.ts';
import { lineOf } from '../committees/line.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { MeetingState } from '../meetings/meeting-state.ts';
import { allowed, refused } from '../rulings/ruling.ts';
import type { Ruling } from '../rulings/ruling.ts';

/** A meeting that somebody names as having decided something about a recommendation. */
export interface DecidingMeeting {
  readonly heldOn: IsoDate;
  readonly state: MeetingState;
  readonly committeeName: string;
  readonly kind: CommitteeKind;
  /** Whether its committee owns the recommendation, or came before or after the one that does; null: no owner is known. */
  readonly isOwners: boolean | null;
}

export type MeetingRefusal =
  | 'recommendations.meeting_in_future'
  | 'recommendations.meeting_called_off'
  | 'recommendations.meeting_of_executive'
  | 'recommendations.meeting_of_another';

interface Committee {
  readonly committeeId: string;
  readonly successorId: string | null;
  readonly kind: CommitteeKind;
}

interface Meeting extends Pick<DecidingMeeting, 'state' | 'committeeName'> {
  readonly committeeId: string;
  readonly heldOn: IsoDate;
}

/** A council's meeting as one that decides about what a committee owns (null: nobody has said which does). */
export const asDeciding = (
  { committeeId, heldOn, state, committeeName }: Meeting,
  committees: readonly Committee[],
  ownerId: string | null,
): DecidingMeeting => ({
  heldOn,
  state,
  committeeName,
  kind: committees.find((committee) => committee.committeeId === committeeId)?.kind ?? 'other',
  isOwners: ownerId === null ? null : lineOf(committees, ownerId).has(committeeId),
});

/**
 * Whether a meeting can have decided about a recommendation: it was held, and it is one of the committee that owns it.
 * Where no owner is known, any committee that scrutinises. Never the executive, about its own work.
 * Example: more time for what a panel owns, agreed by another panel, is refused with `recommendations.meeting_of_another`.
 */
export const mayHaveDecided = (
  { heldOn, state, committeeName: committee, kind, isOwners }: DecidingMeeting,
  today: IsoDate,
): Ruling<MeetingRefusal> => {
  if (heldOn > today) return refused('recommendations.meeting_in_future');
  if (state === 'cancelled') return refused('recommendations.meeting_called_off', { heldOn });
  if (kind === 'cabinet') return refused('recommendations.meeting_of_executive', { committee });
  return (isOwners ?? scrutinises(kind)) ? allowed : refused('recommendations.meeting_of_another', { committee });
};
