import { reportsRoutes } from '@holdfast/contracts/reports/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

/** `version`: one that was published earlier; without it the newest, or the report as it is made now. */
export const monitoringQuery = (meeting: string, version?: string) =>
  queryOptions({
    queryKey: ['monitoring', meeting, version ?? null],
    queryFn: ({ signal }) =>
      call(reportsRoutes.monitoring, { query: version === undefined ? { meeting } : { meeting, version }, signal }),
  });
