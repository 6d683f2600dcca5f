import { meetingSchedulesRoutes } from '@holdfast/contracts/meeting-schedules/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => call(meetingSchedulesRoutes.list, { signal }),
});

export const programmeQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programmes', programmeId],
    queryFn: ({ signal }) => call(meetingSchedulesRoutes.read, { programmeId, signal }),
  });
