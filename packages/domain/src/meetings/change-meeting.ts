import { sentence, type Sentence } from '@holdfast/words/sentence';
import { isoDate } from '../dates/iso-date.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';
import type { MeetingState } from './meeting-state.ts';
import { decideMove, type MoveFacts } from './move-meeting.ts';

/** What of a meeting is to be another; what is not named stays. */
export interface MeetingChange {
  readonly heldOn?: string | undefined;
  readonly agendaPublishedOn?: string | null | undefined;
}

/** Why a meeting cannot be changed so, beside the value that is in the way; null where it can. */
export const meetingChangeFault = (
  present: { readonly heldOn: string },
  { heldOn, agendaPublishedOn }: MeetingChange,
  facts: Pick<MoveFacts, 'today'>,
): { readonly field: 'heldOn' | 'agendaPublishedOn'; readonly sentence: Sentence } | null => {
  if (heldOn !== undefined && heldOn !== present.heldOn) {
    const moved = decideMove(isoDate(present.heldOn), isoDate(heldOn), facts);
    if (!moved.allowed) return { field: 'heldOn', sentence: moved.sentence };
  }
  return agendaPublishedOn !== undefined && agendaPublishedOn !== null && agendaPublishedOn > facts.today
    ? { field: 'agendaPublishedOn', sentence: sentence('meetings.publication_to_come') }
    : null;
};

/**
 * What follows from a change: an agenda that went out called people to another day, so for a new day it has to go out
 * again. Example: a meeting that moves, and of which nothing else is said, has no agenda out. Nor was its old day's notice
 * short for the new one.
 */
export const meetingAsChanged = <Change extends MeetingChange>(
  present: { readonly heldOn: string },
  change: Change,
): Change | (Change & { readonly agendaPublishedOn: string | null; readonly shortNoticeReason: string | null }) =>
  change.heldOn !== undefined && change.heldOn !== present.heldOn
    ? { agendaPublishedOn: null, shortNoticeReason: null, ...change }
    : change;

/** Whether a meeting may be called off, or be on again: what was held is called off no more. */
export const decideTurn = (
  heldOn: string,
  state: MeetingState,
  today: string,
): Ruling<'meetings.held_not_called_off'> =>
  state === 'cancelled' && heldOn < today ? refused('meetings.held_not_called_off') : allowed;
