import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const recommendationQuery = (recommendationId: string) =>
  queryOptions({
    queryKey: ['recommendation', recommendationId],
    queryFn: ({ signal }) => request<Recommendation>('GET', `/recommendations/${recommendationId}`, { signal }),
  });
