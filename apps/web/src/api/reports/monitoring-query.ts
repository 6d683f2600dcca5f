import type { MonitoringReport } from '@holdfast/contracts/reports/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const monitoringQuery = (meeting: string) =>
  queryOptions({
    queryKey: ['monitoring', meeting],
    queryFn: ({ signal }) => request<MonitoringReport>('GET', '/reports/monitoring', { query: { meeting }, signal }),
  });
