import { day, id, idOrNull, instantOfInsert, key, textOrNull, timeOrNull } from '../columns.ts';
import { entityFor } from '../entity.ts';

export interface MeetingRecord {
  councilId: string;
  meetingId: string;
  committeeId: string;
  heldOn: string;
  /** HH:MM:SS. */
  startsAt: string | null;
  place: string | null;
  recordedBy: string | null;
  recordedAt: string;
}

export const meetingEntity = entityFor<MeetingRecord>('Meeting', 'meeting', {
  councilId: key,
  meetingId: key,
  committeeId: id,
  heldOn: day,
  startsAt: timeOrNull,
  place: textOrNull,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
});
