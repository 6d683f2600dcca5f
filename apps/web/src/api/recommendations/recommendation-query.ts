import { recommendationsRoutes } from '@holdfast/contracts/recommendations/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const recommendationQuery = (recommendationId: string) =>
  queryOptions({
    queryKey: ['recommendation', recommendationId],
    queryFn: ({ signal }) => call(recommendationsRoutes.read, { recommendationId, signal }),
  });
