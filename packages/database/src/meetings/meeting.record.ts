import { EntitySchema } from 'typeorm';
import { day, id, key, textOrNull, timeOrNull } from '../columns.ts';

export interface MeetingRecord {
  councilId: string;
  meetingId: string;
  committeeId: string;
  heldOn: string;
  /** HH:MM:SS. */
  startsAt: string | null;
  place: string | null;
}

export const meetingEntity = new EntitySchema<MeetingRecord>({
  name: 'Meeting',
  schema: 'holdfast',
  tableName: 'meeting',
  columns: { councilId: key, meetingId: key, committeeId: id, heldOn: day, startsAt: timeOrNull, place: textOrNull },
});
