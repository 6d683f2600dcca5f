import type { Programme, Programmes } from '@holdfast/contracts/meeting-schedules/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => request<Programmes>('GET', '/programmes', { signal }),
});

export const programmeQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['programmes', programmeId],
    queryFn: ({ signal }) => request<Programme>('GET', `/programmes/${programmeId}`, { signal }),
  });
