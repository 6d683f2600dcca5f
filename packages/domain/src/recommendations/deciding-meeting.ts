import type { CommitteeKind } from '../committees/committee-kind.ts';
import { type InLine, isThere, speakFor } from '../committees/line.ts';
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
  /** Whether there was such a committee on the day. */
  readonly wasThere: boolean;
  /** Whether its committee speaks for the one that owns the recommendation, on that day; null: no owner is known. */
  readonly isOwners: boolean | null;
  /** The day on which the recommendation was made, where that is known. */
  readonly madeOn: IsoDate | null;
}

export type MeetingRefusal =
  | 'recommendations.meeting_in_future'
  | 'recommendations.meeting_called_off'
  | 'recommendations.meeting_before_made'
  | 'recommendations.meeting_of_executive'
  | 'recommendations.meeting_of_none'
  | 'recommendations.meeting_of_another'
  | 'recommendations.owner_unknown';

interface Committee extends InLine {
  readonly kind: CommitteeKind;
}

interface Meeting extends Pick<DecidingMeeting, 'state' | 'committeeName' | 'heldOn'> {
  readonly committeeId: string;
}

/** What is decided about: whose it is, null where nobody has said; and the day on which it was made. */
export interface DecidedItem {
  readonly ownerId: string | null;
  readonly madeOn: IsoDate | null;
}

/** A council's meeting as one that decides about a recommendation. */
export const asDeciding = (
  { committeeId, heldOn, state, committeeName }: Meeting,
  committees: readonly Committee[],
  { ownerId, madeOn }: DecidedItem,
): DecidingMeeting => {
  const committee = committees.find((one) => one.committeeId === committeeId);
  return {
    heldOn,
    state,
    committeeName,
    kind: committee?.kind ?? 'other',
    wasThere: committee === undefined || isThere(committee, heldOn),
    isOwners: ownerId === null ? null : speakFor(committees, ownerId, heldOn).has(committeeId),
    madeOn,
  };
};

/** Whether a meeting that is named was held: it has come, and was not called off. */
export const wasHeld = (
  { heldOn, state }: Pick<DecidingMeeting, 'heldOn' | 'state'>,
  today: IsoDate,
): Ruling<'recommendations.meeting_in_future' | 'recommendations.meeting_called_off'> => {
  if (heldOn > today) return refused('recommendations.meeting_in_future');
  return state === 'cancelled' ? refused('recommendations.meeting_called_off', { heldOn }) : allowed;
};

/**
 * Whether a meeting can have decided about a recommendation: it was held, not before the recommendation was made, and it
 * is one of the committee that owns it, or of the one that spoke for it on that day. Where no owner is known nobody can
 * have: somebody has to say first whose it is. Never the executive, about its own work.
 * Example: more time for what a panel owns, agreed by another panel, is refused with `recommendations.meeting_of_another`.
 */
export const mayHaveDecided = (meeting: DecidingMeeting, today: IsoDate): Ruling<MeetingRefusal> => {
  const held = wasHeld(meeting, today);
  if (!held.allowed) return held;
  const { heldOn, committeeName: committee, kind, wasThere, isOwners, madeOn } = meeting;
  if (kind === 'cabinet') return refused('recommendations.meeting_of_executive', { committee });
  if (isOwners === null) return refused('recommendations.owner_unknown');
  if (!wasThere) return refused('recommendations.meeting_of_none', { committee, heldOn });
  if (!isOwners) return refused('recommendations.meeting_of_another', { committee });
  return madeOn !== null && heldOn < madeOn
    ? refused('recommendations.meeting_before_made', { heldOn, madeOn })
    : allowed;
};
