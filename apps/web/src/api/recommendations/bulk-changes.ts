import type { UndoBulkChange } from '@holdfast/contracts/recommendations/bulk-changes';
import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';
import type { BulkResult } from './change-many.ts';

export const bulkChangesQuery = infiniteQueryOptions({
  queryKey: ['bulk-changes'],
  queryFn: ({ signal, pageParam }) =>
    call(recommendationsRoutes.bulkChanges, { query: pageParam === '' ? {} : { cursor: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export const bulkChangeQuery = (bulkChangeId: string) =>
  queryOptions({
    queryKey: ['bulk-change', bulkChangeId],
    queryFn: ({ signal }) => call(recommendationsRoutes.bulkChange, { bulkChangeId, signal }),
  });

export const undoBulkChange = (bulkChangeId: string, body: UndoBulkChange): Promise<BulkResult> =>
  call(recommendationsRoutes.undoBulkChange, { bulkChangeId, body });
