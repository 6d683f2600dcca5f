import type { calendarRuns } from '@holdfast/contracts/calendar-sync/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export const runsQuery = (calendarSourceId: string) =>
  queryOptions({
    queryKey: ['calendar-runs', calendarSourceId],
    queryFn: ({ signal }) =>
      request<Got<typeof calendarRuns>>('GET', `/calendars/sources/${calendarSourceId}/runs`, { signal }),
  });
