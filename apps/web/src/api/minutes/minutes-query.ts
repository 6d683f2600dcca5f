import { minutesRoutes } from '@holdfast/contracts/minutes/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

/** `version`: of the items due back, one that was published earlier. */
export const minutesQuery = (meetingId: string, version?: string) =>
  queryOptions({
    queryKey: ['minutes', meetingId, version ?? null],
    queryFn: ({ signal }) =>
      call(minutesRoutes.read, { meetingId, query: version === undefined ? {} : { version }, signal }),
  });
