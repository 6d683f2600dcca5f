import type { RegisterPage } from '@holdfast/contracts/recommendations/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

/** The first few of the register that have these words, or this reference. */
export const findRecommendationsQuery = (search: string) =>
  queryOptions({
    queryKey: ['register', 'find', search],
    queryFn: ({ signal }) =>
      request<RegisterPage>('GET', '/recommendations', { query: { search, sort: 'reference', limit: 20 }, signal }),
    enabled: search !== '',
  });
