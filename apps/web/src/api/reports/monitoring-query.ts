import { reportsRoutes } from '@holdfast/contracts/reports/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const monitoringQuery = (meeting: string) =>
  queryOptions({
    queryKey: ['monitoring', meeting],
    queryFn: ({ signal }) => call(reportsRoutes.monitoring, { query: { meeting }, signal }),
  });
