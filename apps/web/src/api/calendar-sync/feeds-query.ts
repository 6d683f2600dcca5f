import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: ({ signal }) => call(calendarSyncRoutes.feeds, { signal }),
});
