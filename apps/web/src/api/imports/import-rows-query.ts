import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type QueryOf, call } from '../client.ts';

export const importRowsQuery = (uploadId: string, revision: number, filters: QueryOf<typeof importsRoutes.rows>) =>
  infiniteQueryOptions({
    // The revision is part of the key: a correction makes every row of before worthless.
    queryKey: ['import-rows', uploadId, revision, filters],
    queryFn: ({ pageParam, signal }) =>
      call(importsRoutes.rows, { uploadId, query: { ...filters, limit: 50, cursor: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
