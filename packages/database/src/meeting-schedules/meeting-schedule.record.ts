import type { MeetingScheduleState } from '@holdfast/domain/meeting-schedules/meeting-schedule-state';
import {
  day,
  dayOrNull,
  id,
  idOrNull,
  json,
  key,
  text,
  textOrNull,
  timeOrNull,
  whole,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface MeetingScheduleRecord extends Kept {
  councilId: string;
  meetingScheduleId: string;
  committeeId: string;
  municipalYear: string;
  yearFrom: string;
  yearTo: string;
  version: number;
  state: MeetingScheduleState;
  /** As an administrator wrote it. */
  rule: string;
  /** The body that the rule stands beside. */
  besideId: string | null;
  startsAt: string | null;
  preMeetingAt: string | null;
  place: string | null;
  /** As they are listed. */
  dates: string[];
  /** The meeting that approved it. */
  approvedAt: string | null;
  publishedOn: string | null;
}

export const meetingScheduleEntity = entityFor<MeetingScheduleRecord>('MeetingSchedule', 'meeting_schedule', {
  councilId: key,
  meetingScheduleId: key,
  committeeId: id,
  municipalYear: text,
  yearFrom: day,
  yearTo: day,
  version: whole,
  state: text,
  rule: text,
  besideId: idOrNull,
  startsAt: timeOrNull,
  preMeetingAt: timeOrNull,
  place: textOrNull,
  dates: json,
  approvedAt: idOrNull,
  publishedOn: dayOrNull,
  ...keptColumns,
});
