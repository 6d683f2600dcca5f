import type { committees } from '@holdfast/contracts/committees/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export const committeesQuery = queryOptions({
  queryKey: ['committees'],
  queryFn: ({ signal }) => request<Got<typeof committees>>('GET', '/committees', { signal }),
  staleTime: 60_000,
});
