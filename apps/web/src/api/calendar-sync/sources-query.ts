import type { calendarSources } from '@holdfast/contracts/calendar-sync/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

const beingRead = new Set(['asked', 'reading']);

/** Asked again while one of them is being read, so that the page goes on by itself. */
export const sourcesQuery = queryOptions({
  queryKey: ['calendar-sources'],
  queryFn: ({ signal }) => request<Got<typeof calendarSources>>('GET', '/calendars/sources', { signal }),
  refetchInterval: (query) =>
    query.state.data?.items.some(({ latest }) => latest !== null && beingRead.has(latest.state)) === true
      ? 1_000
      : false,
});
