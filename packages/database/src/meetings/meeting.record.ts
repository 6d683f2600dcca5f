import type { MeetingState } from '@holdfast/domain/meetings/meeting-state';
import { day, dayOrNull, id, instant, key, text, textOrNull, timeOrNull, whole } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface MeetingRecord extends Kept {
  councilId: string;
  meetingId: string;
  committeeId: string;
  heldOn: string;
  /** HH:MM:SS, as the other times. */
  startsAt: string | null;
  endsAt: string | null;
  /** For the members of the committee only. */
  preMeetingAt: string | null;
  place: string | null;
  state: MeetingState;
  /** The day on which its agenda went out. */
  agendaPublishedOn: string | null;
  /** Why notice of it is shorter than the law asks; null where it is not. */
  shortNoticeReason: string | null;
  /** Counts up whenever what stands in people's calendars changes. */
  sequence: number;
  changedAt: string;
}

export const meetingEntity = entityFor<MeetingRecord>('Meeting', 'meeting', {
  councilId: key,
  meetingId: key,
  committeeId: id,
  heldOn: day,
  startsAt: timeOrNull,
  endsAt: timeOrNull,
  preMeetingAt: timeOrNull,
  place: textOrNull,
  state: text,
  agendaPublishedOn: dayOrNull,
  shortNoticeReason: textOrNull,
  sequence: whole,
  changedAt: { ...instant, default: () => 'now()' },
  ...keptColumns,
});
