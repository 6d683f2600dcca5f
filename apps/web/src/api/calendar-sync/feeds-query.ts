import type { calendarFeeds } from '@holdfast/contracts/calendar-sync/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: ({ signal }) => request<Got<typeof calendarFeeds>>('GET', '/calendars/feeds', { signal }),
});
