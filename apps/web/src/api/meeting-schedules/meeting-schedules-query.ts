import { meetingSchedulesRoutes } from '@holdfast/contracts/meeting-schedules/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const meetingSchedulesQuery = queryOptions({
  queryKey: ['meetingSchedules'],
  queryFn: ({ signal }) => call(meetingSchedulesRoutes.list, { signal }),
});

export const meetingScheduleQuery = (meetingScheduleId: string) =>
  queryOptions({
    queryKey: ['meetingSchedules', meetingScheduleId],
    queryFn: ({ signal }) => call(meetingSchedulesRoutes.read, { meetingScheduleId, signal }),
  });
