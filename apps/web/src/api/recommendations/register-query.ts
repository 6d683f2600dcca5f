import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type QueryOf, call } from '../client.ts';

export const pageSize = 50;

/** The register under these filters, a page at a time; what was shown stays until the new answer is there. */
export const registerQuery = (filters: QueryOf<typeof recommendationsRoutes.list>) =>
  infiniteQueryOptions({
    queryKey: ['register', filters],
    queryFn: ({ pageParam, signal }) =>
      call(recommendationsRoutes.list, { query: { ...filters, limit: pageSize, cursor: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
