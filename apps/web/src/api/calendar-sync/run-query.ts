import { calendarSyncRoutes } from '@holdfast/contracts/calendar-sync/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

const beingRead = new Set(['asked', 'reading']);

/** One reading; asked again and again until it is there. */
export const runQuery = (calendarRunId: string) =>
  queryOptions({
    queryKey: ['calendar-run', calendarRunId],
    queryFn: ({ signal }) => call(calendarSyncRoutes.run, { calendarRunId, signal }),
    refetchInterval: (query) => (query.state.data && beingRead.has(query.state.data.state) ? 800 : false),
  });
