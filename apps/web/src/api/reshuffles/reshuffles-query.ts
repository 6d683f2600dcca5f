import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const reshufflesQuery = queryOptions({
  queryKey: ['reshuffles'],
  queryFn: ({ signal }) => call(portfoliosRoutes.reshuffles, { signal }),
});

export const reshuffleQuery = (reshuffleId: string) =>
  queryOptions({
    queryKey: ['reshuffles', reshuffleId],
    queryFn: ({ signal }) => call(portfoliosRoutes.reshuffle, { reshuffleId, signal }),
  });

export const reshufflePreviewQuery = (reshuffleId: string) =>
  queryOptions({
    queryKey: ['reshuffles', reshuffleId, 'preview'],
    queryFn: ({ signal }) => call(portfoliosRoutes.previewReshuffle, { reshuffleId, signal }),
  });
