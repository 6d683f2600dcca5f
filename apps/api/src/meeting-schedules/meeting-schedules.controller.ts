import { serve } from '../platform/routes/serve.ts';
import { MeetingSchedulesService } from './meeting-schedules.service.ts';
import { meetingSchedulesRoutes } from '@holdfast/contracts/meeting-schedules/routes';

export const MeetingSchedulesController = serve(
  meetingSchedulesRoutes,
  [MeetingSchedulesService],
  (meetingSchedules) => ({
    list: ({ councilId }) => meetingSchedules.list(councilId),
    add: ({ member, body }) => meetingSchedules.add(member, body),
    readTable: async ({ file }) => meetingSchedules.table(await file()),
    read: ({ councilId, meetingScheduleId }) => meetingSchedules.read(councilId, meetingScheduleId),
    change: ({ member, meetingScheduleId, revision, body }) =>
      meetingSchedules.change(member, meetingScheduleId, revision, body),
    remove: ({ member, meetingScheduleId, revision }) => meetingSchedules.remove(member, meetingScheduleId, revision),
    approve: ({ member, meetingScheduleId, revision, body }) =>
      meetingSchedules.approve(member, meetingScheduleId, revision, body),
    publish: ({ member, meetingScheduleId, revision }) => meetingSchedules.publish(member, meetingScheduleId, revision),
  }),
);
