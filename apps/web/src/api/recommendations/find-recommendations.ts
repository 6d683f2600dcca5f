import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

/** The first few of the register that have these words, or this reference. */
export const findRecommendationsQuery = (search: string) =>
  queryOptions({
    queryKey: ['register', 'find', search],
    queryFn: ({ signal }) =>
      call(recommendationsRoutes.list, { query: { search, sort: 'reference', limit: 20 }, signal }),
    enabled: search !== '',
  });
