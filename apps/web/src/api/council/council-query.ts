import type { Council } from '@holdfast/contracts/councils/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const councilQuery = queryOptions({
  queryKey: ['council'],
  queryFn: ({ signal }) => request<Council>('GET', '/council', { signal }),
  staleTime: 300_000,
});
