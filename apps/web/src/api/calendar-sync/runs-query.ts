import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const runsQuery = (calendarSourceId: string) =>
  queryOptions({
    queryKey: ['calendar-runs', calendarSourceId],
    queryFn: ({ signal }) => call(calendarSyncRoutes.runs, { calendarSourceId, signal }),
  });
