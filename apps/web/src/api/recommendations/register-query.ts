import type { RegisterPage } from '@holdfast/contracts/recommendations/shapes';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type Query, request } from '../client.ts';

export const pageSize = 50;

/** The register under these filters, a page at a time; what was shown stays until the new answer is there. */
export const registerQuery = (filters: Query) =>
  infiniteQueryOptions({
    queryKey: ['register', filters],
    queryFn: ({ pageParam, signal }) =>
      request<RegisterPage>('GET', '/recommendations', {
        query: { ...filters, limit: pageSize, cursor: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
