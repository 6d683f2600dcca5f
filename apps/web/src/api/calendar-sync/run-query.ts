import type { CalendarRunDetail } from '@holdfast/contracts/calendar-sync/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

const beingRead = new Set(['asked', 'reading']);

/** One reading; asked again and again until it is there. */
export const runQuery = (calendarRunId: string) =>
  queryOptions({
    queryKey: ['calendar-run', calendarRunId],
    queryFn: ({ signal }) => request<CalendarRunDetail>('GET', `/calendars/runs/${calendarRunId}`, { signal }),
    refetchInterval: (query) => (query.state.data && beingRead.has(query.state.data.state) ? 800 : false),
  });
