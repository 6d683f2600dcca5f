import type { importRowPage } from '@holdfast/contracts/imports/shapes';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type Query, request } from '../client.ts';
import type { Got } from '../contract.ts';

export const importRowsQuery = (uploadId: string, revision: number, filters: Query) =>
  infiniteQueryOptions({
    // The revision is part of the key: a correction makes every row of before worthless.
    queryKey: ['import-rows', uploadId, revision, filters],
    queryFn: ({ pageParam, signal }) =>
      request<Got<typeof importRowPage>>('GET', `/imports/${uploadId}/rows`, {
        query: { ...filters, limit: 50, cursor: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
