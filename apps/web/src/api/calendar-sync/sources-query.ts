import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

const beingRead = new Set(['asked', 'reading']);

/** Asked again while one of them is being read, so that the page goes on by itself. */
export const sourcesQuery = queryOptions({
  queryKey: ['calendar-sources'],
  queryFn: ({ signal }) => call(calendarSyncRoutes.sources, { signal }),
  refetchInterval: (query) =>
    query.state.data?.items.some(({ latest }) => latest !== null && beingRead.has(latest.state)) === true
      ? 1_000
      : false,
});
