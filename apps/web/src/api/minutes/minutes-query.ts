import { minutesRoutes } from '@holdfast/contracts/minutes/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const minutesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['minutes', meetingId],
    queryFn: ({ signal }) => call(minutesRoutes.read, { meetingId, signal }),
  });
