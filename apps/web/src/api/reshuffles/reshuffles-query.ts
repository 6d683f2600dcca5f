import type { Reshuffle, ReshufflePreview, reshuffles } from '@holdfast/contracts/portfolios/reshuffles';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export const reshufflesQuery = queryOptions({
  queryKey: ['reshuffles'],
  queryFn: ({ signal }) => request<Got<typeof reshuffles>>('GET', '/reshuffles', { signal }),
});

export const reshuffleQuery = (reshuffleId: string) =>
  queryOptions({
    queryKey: ['reshuffles', reshuffleId],
    queryFn: ({ signal }) => request<Reshuffle>('GET', `/reshuffles/${reshuffleId}`, { signal }),
  });

export const reshufflePreviewQuery = (reshuffleId: string) =>
  queryOptions({
    queryKey: ['reshuffles', reshuffleId, 'preview'],
    queryFn: ({ signal }) => request<ReshufflePreview>('GET', `/reshuffles/${reshuffleId}/preview`, { signal }),
  });
