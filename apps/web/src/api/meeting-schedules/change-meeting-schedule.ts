import { meetingSchedulesRoutes } from '@holdfast/contracts/meeting-schedules/routes';
import type {
  addMeetingSchedule as addContract,
  changeMeetingSchedule as changeContract,
  MeetingSchedule,
  MeetingScheduleTables,
  publishedMeetingSchedule,
} from '@holdfast/contracts/meeting-schedules/shapes';
import { call } from '../client.ts';
import type { Got, Sent } from '../contract.ts';

export const addMeetingSchedule = (body: Sent<typeof addContract>): Promise<MeetingSchedule> =>
  call(meetingSchedulesRoutes.add, { body });

export const changeMeetingSchedule = (
  { meetingScheduleId, revision }: MeetingSchedule,
  body: Sent<typeof changeContract>,
): Promise<MeetingSchedule> => call(meetingSchedulesRoutes.change, { meetingScheduleId, body, revision });

export const removeMeetingSchedule = ({ meetingScheduleId, revision }: MeetingSchedule): Promise<unknown> =>
  call(meetingSchedulesRoutes.remove, { meetingScheduleId, revision });

export const approveMeetingSchedule = (
  { meetingScheduleId, revision }: MeetingSchedule,
  meetingId: string,
): Promise<MeetingSchedule> =>
  call(meetingSchedulesRoutes.approve, { meetingScheduleId, body: { meetingId }, revision });

export const publishMeetingSchedule = ({
  meetingScheduleId,
  revision,
}: MeetingSchedule): Promise<Got<typeof publishedMeetingSchedule>> =>
  call(meetingSchedulesRoutes.publish, { meetingScheduleId, revision });

/** Reads the dates of a paper; nothing is kept. */
export const readMeetingScheduleTable = (file: File): Promise<MeetingScheduleTables> =>
  call(meetingSchedulesRoutes.readTable, { file });
